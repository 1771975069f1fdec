package vn.tiendo.core.directive;

/** How a document stands to another: thực hiện, căn cứ, viện dẫn. */
public enum Relation {
    IMPLEMENTS,
    BASIS,
    MENTIONS
}
