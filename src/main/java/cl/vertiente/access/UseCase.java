package cl.vertiente.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the one public way to do a thing. Page, resource and job all call it; the interceptor bound to it checks the
 * permission, opens and ends the transaction, and holds a changing use case to its line in the audit trail. Which role
 * may what stands in {@code src/docs/permissions.md}, and a test holds the two together.
 */
@Inherited
@Documented
@InterceptorBinding
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {

    /** Who may; anybody else is refused with 403. */
    @Nonbinding
    Role[] value();

    /** A question: runs in one REPEATABLE READ transaction and leaves nothing behind. */
    @Nonbinding
    boolean readOnly() default false;
}
