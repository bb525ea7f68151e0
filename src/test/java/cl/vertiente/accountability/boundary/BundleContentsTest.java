package cl.vertiente.accountability.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.accountability.domain.IssueView;
import cl.vertiente.shared.StateForbids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What becomes of the others when one report of a ZIP cannot be issued. */
class BundleContentsTest {

    private final List<UUID> ids = Stream.generate(UUID::randomUUID).limit(3).toList();
    private final List<List<UUID>> asked = new ArrayList<>();

    private static IssueView view(UUID id) {
        return new IssueView(id, "certificado", "C-001", id, id, "AAAA-BBBB-CCCC", null, null, false, 1, null, null, null, null,
                null, null, 1);
    }

    private BundleMaker.Contents contents(UUID impossible) {
        return new BundleMaker.Contents(ids, 3, some -> {
            asked.add(List.copyOf(some));
            if (some.contains(impossible)) {
                throw new StateForbids("accountability.certificate.short", "/traineeId");
            }
            return some.stream().map(BundleContentsTest::view).toList();
        }, "index", Map.of());
    }

    @Test
    void issuesAllTogether() {
        assertThat(contents(UUID.randomUUID()).issued(ids)).extracting(IssueView::id).isEqualTo(ids);
        assertThat(asked).containsExactly(ids);
    }

    @Test
    void issuesThoseBeforeTheOneThatCannotBeWhichSaysWhy() {
        assertThatThrownBy(() -> contents(ids.get(2)).issued(ids)).isInstanceOf(StateForbids.class);
        assertThat(asked).containsExactly(ids, List.of(ids.get(0)), List.of(ids.get(1)), List.of(ids.get(2)));
    }

    @Test
    void asksForASingleOneOnlyOnce() {
        assertThatThrownBy(() -> contents(ids.get(0)).issued(ids.subList(0, 1))).isInstanceOf(StateForbids.class);
        assertThat(asked).hasSize(1);
    }
}
