package vn.tiendo.web.auth;

import java.util.List;

/** The people of the sample world, for the sign-in page of a trial copy; there is none anywhere else. */
public interface SampleSignIns {
    /** One password for all of them. */
    String password();

    /** Those who can still sign in; nobody once the sample world was cleared. */
    List<Sample> list();

    /** One sample person: the name to type, the roles and the title on the door. */
    record Sample(String userName, List<String> roles, String title) {}
}
