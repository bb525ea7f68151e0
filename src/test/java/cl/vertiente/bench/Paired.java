package cl.vertiente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

/** Times two calls in turns, so that whatever else the machine does falls on both, and compares their medians. */
final class Paired {

    private static final int WARM = 5;
    private static final int TIMES = 31;
    private static final int UNTIL_COMPILED = 5_000;

    private Paired() {
    }

    /** @param ratio the second's median over the first's */
    record Result(double firstMillis, double secondMillis, double ratio) {

        Result say(String what) {
            System.out.printf("BENCH %s: %.1f ms against %.1f ms, ratio %.2f%n", what, secondMillis, firstMillis, ratio);
            return this;
        }

        /** Where the first is the same work without us. */
        private Result sayShare() {
            System.out.printf("BENCH that is %.0f %% of plain JDBC%n", 100 / ratio);
            return this;
        }
    }

    static Result of(Runnable first, Runnable second) {
        for (int i = 0; i < WARM; i++) {
            first.run();
            second.run();
        }
        var firsts = new long[TIMES];
        var seconds = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            firsts[i] = nanos(first);
            seconds[i] = nanos(second);
        }
        return new Result(median(firsts), median(seconds), median(seconds) / median(firsts));
    }

    /**
     * Twice: on a server that has just started, and again after so many of the second call that also what runs once in each of them was
     * compiled for good, which takes five thousand.
     *
     * @param most how many times as long the second may take the first time
     * @return the second time's
     */
    static Result coldAndWarm(String what, double most, Runnable first, Runnable second) {
        var cold = of(first, second).say(what + ", soon after the start").sayShare();
        assertThat(cold.ratio()).isLessThan(most);
        for (int i = 0; i < UNTIL_COMPILED; i++) {
            second.run();
        }
        return of(first, second).say(what + ", warm").sayShare();
    }

    private static long nanos(Runnable call) {
        var start = System.nanoTime();
        call.run();
        return System.nanoTime() - start;
    }

    private static double median(long[] nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }
}
