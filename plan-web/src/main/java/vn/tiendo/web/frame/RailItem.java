package vn.tiendo.web.frame;

/** One entry of the rail; its word is the message {@code frame.nav.<address>}. */
record RailItem(String address, String icon, boolean here, long count, boolean late) {}
