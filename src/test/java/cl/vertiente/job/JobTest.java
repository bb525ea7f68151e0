package cl.vertiente.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The life of long work. */
class JobTest {

    private static final Instant START = Instant.parse("2026-11-27T12:00:00Z");

    private final Job job = new Job(UUID.randomUUID(), "Importar", UUID.randomUUID(), START);

    @Test
    void runsFromTheFirstThingItSays() {
        assertThat(job.view(START).state()).isEqualTo(JobState.QUEUED);
        job.hear(3, 10, START);
        assertThat(job.view(START)).extracting(JobView::state, JobView::done, JobView::total).containsExactly(JobState.RUNNING, 3, 10);
    }

    @Test
    void isInterruptedWhenItsServerFallsSilent() {
        job.hear(3, 10, START);
        assertThat(job.stateAt(START.plus(Job.SILENCE))).isEqualTo(JobState.RUNNING);
        assertThat(job.stateAt(START.plus(Job.SILENCE).plusMillis(1))).isEqualTo(JobState.INTERRUPTED);
        job.beat(START.plus(Job.SILENCE));
        assertThat(job.stateAt(START.plus(Job.SILENCE).plusMillis(1))).isEqualTo(JobState.RUNNING);
    }

    @Test
    void endsOnce() {
        job.hear(3, 10, START);
        job.end(JobState.DONE, null, "/comites", START);
        job.end(JobState.FAILED, "No", null, START);
        job.hear(1, 10, START);
        job.askToStop();
        var view = job.view(START.plusSeconds(3600));
        assertThat(view).extracting(JobView::state, JobView::done, JobView::result, JobView::message, JobView::stopping)
                .containsExactly(JobState.DONE, 10, "/comites", null, false);
    }

    @Test
    void isAskedToStopWhileItRuns() {
        job.hear(3, 10, START);
        job.askToStop();
        assertThat(job.isAskedToStop()).isTrue();
        assertThat(job.view(START).stopping()).isTrue();
    }
}
