package cl.vertiente.portfolio.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cl.vertiente.shared.BusinessException;
import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.Rut;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EventContentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    private static final LocalDate BEFORE = LocalDate.of(2026, 3, 2);
    private static final Pattern TENDER = Pattern.compile("\\d{1,7}-\\d{1,5}-[A-Z][A-Z0-9]\\d{2}");

    private static void check(EventContent content) {
        content.check(TODAY, Pesos.of(1000), TENDER);
    }

    private static List<String> faults(EventContent content) {
        return catchThrowableOfType(Invalid.class, () -> check(content)).faults().stream().map(BusinessException.Fault::pointer).toList();
    }

    private static EventContent bare(EventKind kind, LocalDate on) {
        return new EventContent(kind, on, null, null, null, null, null, null, null, null, null, null);
    }

    private static EventContent core(long amount) {
        return new EventContent(EventKind.CORE_APPROVAL, BEFORE, Pesos.of(amount), null, null, null, "Cert. 12", "Ordinaria 5", null, null,
                null, null);
    }

    private static EventContent tender(String reference) {
        return new EventContent(EventKind.TENDER, BEFORE, null, null, null, null, reference, null, null, null, null, null);
    }

    private static EventContent progress(String percent) {
        return new EventContent(EventKind.PROGRESS, BEFORE, null, null, null, new BigDecimal(percent), null, null, null, null, null, null);
    }

    @Test
    void refusesDaysThatCannotBe() {
        assertThatCode(() -> check(bare(EventKind.SNI_ENTRY, TODAY))).doesNotThrowAnyException();
        assertThat(faults(bare(EventKind.SNI_ENTRY, TODAY.plusDays(1)))).containsExactly("/on");
        assertThat(faults(bare(EventKind.SNI_ENTRY, LocalDate.of(1899, 12, 30)))).containsExactly("/on");
    }

    @Test
    void asksWhatTheKindHasToSay() {
        assertThat(faults(bare(EventKind.POSTULATION, BEFORE))).containsExactly("/amount", "/source");
        assertThat(faults(bare(EventKind.RATE, BEFORE))).containsExactly("/rate");
        assertThat(faults(bare(EventKind.CORE_APPROVAL, BEFORE))).containsExactly("/amount", "/reference", "/session");
        assertThat(faults(bare(EventKind.AGREEMENT, BEFORE))).containsExactly("/reference", "/party");
        assertThat(faults(bare(EventKind.AWARD, BEFORE))).containsExactly("/amount", "/taxId");
        assertThat(faults(bare(EventKind.STOP, BEFORE))).containsExactly("/reason");
        assertThat(faults(bare(EventKind.WITHDRAWAL, BEFORE))).containsExactly("/reason");
        assertThat(faults(bare(EventKind.EARLY_END, BEFORE))).containsExactly("/reason");
        assertThat(faults(bare(EventKind.INADMISSIBLE, BEFORE))).containsExactly("/reason");
    }

    @Test
    void refusesWhatTheKindDoesNotHave() {
        var rated = new EventContent(EventKind.IDEA, BEFORE, null, null, Rate.RS, null, null, null, null, Rut.of("76.354.771-K"), null,
                null);
        assertThat(faults(rated)).containsExactly("/rate", "/taxId");
    }

    @Test
    void refusesAmountsAndPercentsOutOfRange() {
        assertThatCode(() -> check(core(1000))).doesNotThrowAnyException();
        assertThat(faults(core(1001))).containsExactly("/amount");
        assertThat(faults(core(0))).containsExactly("/amount");
        assertThatCode(() -> core(1001).check(TODAY, null, TENDER)).doesNotThrowAnyException();
        assertThatCode(() -> check(progress("100"))).doesNotThrowAnyException();
        assertThat(faults(progress("100.01"))).containsExactly("/percent");
        assertThat(faults(progress("-1"))).containsExactly("/percent");
    }

    @Test
    void knowsHowATenderIsNamed() {
        assertThatCode(() -> check(tender("1234-56-LP26"))).doesNotThrowAnyException();
        assertThat(faults(tender("1234-56"))).containsExactly("/reference");
        assertThat(faults(tender("LP26"))).containsExactly("/reference");
    }
}
