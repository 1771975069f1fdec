/** PostgreSQL behind the ports of the domain: mapping, queries, and the database that the application brings along. */
@NullMarked
package vn.tiendo.persistence;

import org.jspecify.annotations.NullMarked;
