package vn.tiendo.core.audit;

/** Takes everything out of the database, for the end of a trial with the sample world. */
public interface EmptyInstallation {
    void clear();
}
