package cl.vertiente.access;

import cl.vertiente.shared.AuditTrail;
import cl.vertiente.shared.BusinessException;
import cl.vertiente.shared.DatabaseRefusal;
import cl.vertiente.shared.Forbidden;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Permission, transaction and audit of every use case, in this order and in this one place. A use case called inside
 * another one runs in the same transaction and is checked all the same. A transaction that lost against a concurrent
 * one (deadlock, or the same identifier recorded twice at once) is run again: the second run sees what the first left.
 */
@UseCase({})
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class UseCaseInterceptor {

    private static final int TRIES = 8;

    /** How long one that lost waits at the most before its first new try; longer before each further one, so that losers draw apart. */
    private static final int PATIENCE_MILLIS = 20;

    @Inject
    private CurrentCaller current;

    @Inject
    private AuditTrail audit;

    @PersistenceContext(unitName = "vertiente")
    private EntityManager entities;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @AroundInvoke
    Object run(InvocationContext call) throws Exception {
        var type = call.getMethod().getDeclaringClass();
        var useCase = type.getAnnotation(UseCase.class);
        var caller = current.required();
        if (!caller.isAny(List.of(useCase.value()))) {
            throw new Forbidden("access.forbidden", "");
        }
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return inTransaction(call, type.getSimpleName(), useCase.readOnly(), caller);
            } catch (BusinessException refusal) {
                throw refusal;
            } catch (RuntimeException failure) {
                var refusal = DatabaseRefusal.in(failure);
                if (refusal.isEmpty()) {
                    throw failure;
                }
                if (!refusal.get().worthAnotherTry() || attempt == TRIES) {
                    throw refusal.get().asBusinessException();
                }
                Thread.sleep(ThreadLocalRandom.current().nextInt(1, PATIENCE_MILLIS * attempt + 1));
            }
        }
    }

    private Object inTransaction(InvocationContext call, String name, boolean readOnly, Caller caller) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            audit.open(caller.id(), caller.name(), name);
            var answer = call.proceed();
            if (!readOnly) {
                if (!audit.said()) {
                    throw new IllegalStateException(name + " changed something and left no line in the audit trail");
                }
                entities.flush();
                transaction.commit();
                done = true;
            }
            return answer;
        } finally {
            if (!done) {
                transaction.rollback();
            }
        }
    }
}
