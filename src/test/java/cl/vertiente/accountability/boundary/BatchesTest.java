package cl.vertiente.accountability.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.accountability.domain.IssueView;
import cl.vertiente.shared.StateForbids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When one of a batch cannot be printed, those before it are issued one by one, and whoever asked is told which one it was. */
class BatchesTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);

    private final List<UUID> issued = new ArrayList<>();

    private BundleMaker.Contents contents(UUID unprintable) {
        return new BundleMaker.Contents(List.of(FIRST, SECOND, THIRD), 3, some -> {
            if (some.contains(unprintable)) {
                throw new CannotPrint("Certificado CAP-002", new IllegalStateException("no such glyph"));
            }
            issued.addAll(some);
            return some.stream().<IssueView>map(id -> null).toList();
        }, "accountability.certificate.index", Map.of());
    }

    @Test
    void areIssuedTogether() {
        assertThat(contents(new UUID(0, 9)).issued(List.of(FIRST, SECOND, THIRD))).hasSize(3);
        assertThat(issued).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void sayWhichOneCannotBePrinted() {
        assertThatThrownBy(() -> contents(SECOND).issued(List.of(FIRST, SECOND, THIRD))).isInstanceOfSatisfying(StateForbids.class,
                refusal -> assertThat(refusal.faults()).singleElement().satisfies(fault -> {
                    assertThat(fault.key()).isEqualTo("accountability.bundle.unprinted");
                    assertThat(fault.arguments()).isEqualTo(List.of("Certificado CAP-002"));
                })).hasRootCauseMessage("no such glyph");
        assertThat(issued).containsExactly(FIRST);
    }
}
