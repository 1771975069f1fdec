package vn.tiendo.core.body;

/** Cấp: where a body stands. The district level ended on 01/07/2025 and stays for older documents. */
public enum IssuingLevel {
    CENTRAL,
    PROVINCE,
    DISTRICT,
    COMMUNE
}
