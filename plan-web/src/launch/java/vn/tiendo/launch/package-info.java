/** The first class that runs: written for the Java of an older shell, so that it can find a newer one. */
package vn.tiendo.launch;
