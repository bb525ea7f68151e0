package cl.vertiente.design.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.portfolio.domain.InvestmentStage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which version of what stages ask counts on a day. */
class StageChecklistTest {

    private static StageChecklist version(int number, String from) {
        var said = new StageChecklist.Said("RIS", LocalDate.parse(from), List.of(new StageItem(InvestmentStage.DESIGN, "LAND", 10,
                "Terrenos", null)));
        return new StageChecklist(number, said, "0".repeat(64), Instant.EPOCH, new UUID(0, 1));
    }

    /** Versions by the days from which they count, in the order in which they were published. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-01-01                       | 2026-10-20 | 1
            2024-01-01                       | 2023-10-20 | 1
            2024-01-01 2026-10-20            | 2026-10-19 | 1
            2024-01-01 2026-10-20            | 2026-10-20 | 2
            2024-01-01 2024-01-01            | 2026-10-20 | 2
            2024-01-01 2027-01-01 2026-10-20 | 2026-12-31 | 3
            2024-01-01 2027-01-01 2026-10-20 | 2027-01-01 | 2
            2024-01-01 2023-01-01            | 2026-10-20 | 1
            """)
    void theOneThatCameInForceLastCounts(String days, String today, int expected) {
        var published = days.split(" ");
        var versions = IntStream.range(0, published.length).mapToObj(i -> version(i + 1, published[i])).toList();
        assertThat(StageChecklist.inForce(versions, LocalDate.parse(today)).version()).isEqualTo(expected);
    }
}
