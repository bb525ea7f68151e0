package cl.vertiente.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** The same call from many connections at once. */
public final class AtOnce {

    private AtOnce() { }

    public static <T> List<T> call(int connections, Callable<T> call) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(connections);
        try {
            var answers = new ArrayList<T>();
            for (var answer : pool.invokeAll(Collections.nCopies(connections, call))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
