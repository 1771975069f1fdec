package vn.tiendo.core.shared;

import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One thing a person can do: a class named by a verb with one public method, run in one transaction, allowed by
 * {@code Permissions} and written to the journal.
 */
@Documented
@Named
@Transactional
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
