package cl.vertiente.ledger.domain;

import static cl.vertiente.ledger.domain.RendicionState.APROBADA;
import static cl.vertiente.ledger.domain.RendicionState.BORRADOR;
import static cl.vertiente.ledger.domain.RendicionState.CONTABILIZADA;
import static cl.vertiente.ledger.domain.RendicionState.ENVIADA;
import static cl.vertiente.ledger.domain.RendicionState.EN_CERTIFICACION;
import static cl.vertiente.ledger.domain.RendicionState.EN_REVISION;
import static cl.vertiente.ledger.domain.RendicionState.OBSERVADA;
import static cl.vertiente.ledger.domain.RendicionState.POR_FIRMAR;
import static cl.vertiente.ledger.domain.RendicionState.RECHAZADA;
import static cl.vertiente.ledger.domain.RendicionState.REINTEGRO_PENDIENTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cl.vertiente.shared.Invalid;
import cl.vertiente.shared.Period;
import cl.vertiente.shared.Pesos;
import cl.vertiente.shared.StateForbids;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The life of a rendering: every verb from every state, three people, frozen figures, words where they are owed. */
class RendicionTest {

    private static final UUID ANALYST = UUID.randomUUID();
    private static final UUID CERTIFIER = UUID.randomUUID();
    private static final UUID SENDER = UUID.randomUUID();
    private static final UUID GORE = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-04-10T15:00:00Z");
    private static final MonthFigures FIGURES = new MonthFigures(Pesos.of(10), Pesos.of(100), Pesos.of(1), Pesos.of(2), Pesos.of(3),
            Pesos.of(4));

    /** How each state is reached from a new rendering; APROBADA_PARCIAL waits for review item by item. */
    private static final Map<RendicionState, List<RendicionVerb>> WAYS = Map.of(
            BORRADOR, List.of(),
            EN_CERTIFICACION, List.of(RendicionVerb.SUBMIT),
            POR_FIRMAR, List.of(RendicionVerb.SUBMIT, RendicionVerb.CERTIFY),
            ENVIADA, sentAnd(),
            EN_REVISION, sentAnd(RendicionVerb.RECEIVE),
            OBSERVADA, sentAnd(RendicionVerb.RECEIVE, RendicionVerb.OBSERVE),
            APROBADA, sentAnd(RendicionVerb.RECEIVE, RendicionVerb.APPROVE),
            RECHAZADA, sentAnd(RendicionVerb.RECEIVE, RendicionVerb.REJECT),
            REINTEGRO_PENDIENTE, sentAnd(RendicionVerb.RECEIVE, RendicionVerb.REJECT, RendicionVerb.DEMAND_REPAYMENT),
            CONTABILIZADA, sentAnd(RendicionVerb.RECEIVE, RendicionVerb.APPROVE, RendicionVerb.BOOK));

    /** The whole table; what does not stand here is refused. */
    private static final Map<RendicionState, Map<RendicionVerb, RendicionState>> TABLE = Map.of(
            BORRADOR, Map.of(RendicionVerb.SUBMIT, EN_CERTIFICACION),
            EN_CERTIFICACION, Map.of(RendicionVerb.CERTIFY, POR_FIRMAR, RendicionVerb.RETURN, BORRADOR),
            POR_FIRMAR, Map.of(RendicionVerb.SEND, ENVIADA, RendicionVerb.RETURN, BORRADOR),
            ENVIADA, Map.of(RendicionVerb.RECEIVE, EN_REVISION),
            EN_REVISION, Map.of(RendicionVerb.APPROVE, APROBADA, RendicionVerb.OBSERVE, OBSERVADA, RendicionVerb.REJECT, RECHAZADA),
            APROBADA, Map.of(RendicionVerb.BOOK, CONTABILIZADA),
            RECHAZADA, Map.of(RendicionVerb.DEMAND_REPAYMENT, REINTEGRO_PENDIENTE));

    private static List<RendicionVerb> sentAnd(RendicionVerb... then) {
        return Stream.concat(Stream.of(RendicionVerb.SUBMIT, RendicionVerb.CERTIFY, RendicionVerb.SEND), Arrays.stream(then)).toList();
    }

    private static Rendicion inState(RendicionState state) {
        var rendicion = new Rendicion(UUID.randomUUID(), Period.parse("2026-03"));
        WAYS.get(state).forEach(verb -> act(rendicion, verb));
        return rendicion;
    }

    /** Each verb by the person whose it is, with words. */
    private static void act(Rendicion rendicion, RendicionVerb verb) {
        switch (verb) {
            case SUBMIT -> rendicion.submit(FIGURES, true, ANALYST, NOW);
            case CERTIFY -> rendicion.certify(CERTIFIER, NOW);
            case SEND -> rendicion.send(SENDER, NOW, false);
            case RETURN -> rendicion.giveBack("falta la conciliación", SENDER, NOW);
            default -> rendicion.review(verb, "palabras", GORE, NOW);
        }
    }

    static Stream<Arguments> everyVerbFromEveryState() {
        return WAYS.keySet().stream().flatMap(state -> Arrays.stream(RendicionVerb.values()).map(verb -> Arguments.of(state, verb)));
    }

    @ParameterizedTest
    @MethodSource
    void everyVerbFromEveryState(RendicionState state, RendicionVerb verb) {
        var rendicion = inState(state);
        assertThat(rendicion.state()).isEqualTo(state);
        var to = TABLE.getOrDefault(state, Map.of()).get(verb);
        if (to == null) {
            assertThatThrownBy(() -> act(rendicion, verb)).isInstanceOf(StateForbids.class).hasMessage("ledger.rendicion.state");
            assertThat(rendicion.state()).isEqualTo(state);
        } else {
            act(rendicion, verb);
            assertThat(rendicion.state()).isEqualTo(to);
            var last = rendicion.transitions().get(rendicion.transitions().size() - 1);
            assertThat(last).extracting(Transition::verb, Transition::from, Transition::to, Transition::recordedAt)
                    .containsExactly(verb, state, to, NOW);
        }
    }

    @Test
    void everyStateIsReachedButThatOfTheReviewByItem() {
        assertThat(WAYS.keySet()).hasSize(RendicionState.values().length - 1).doesNotContain(RendicionState.APROBADA_PARCIAL);
    }

    @Test
    void reviewVerbsCannotReachWhatIsNotSent() {
        var rendicion = inState(EN_CERTIFICACION);
        assertThatThrownBy(() -> rendicion.review(RendicionVerb.CERTIFY, null, ANALYST, NOW)).isInstanceOf(StateForbids.class);
        assertThatThrownBy(() -> rendicion.review(RendicionVerb.RETURN, "x", ANALYST, NOW)).isInstanceOf(StateForbids.class);
    }

    @Test
    void whoSubmitsDoesNotCertify() {
        var rendicion = inState(EN_CERTIFICACION);
        assertThatThrownBy(() -> rendicion.certify(ANALYST, NOW)).isInstanceOf(StateForbids.class)
                .hasMessage("ledger.rendicion.same-person");
    }

    @Test
    void whoSubmittedOrCertifiedDoesNotSend() {
        var rendicion = inState(POR_FIRMAR);
        assertThatThrownBy(() -> rendicion.send(CERTIFIER, NOW, false)).hasMessage("ledger.rendicion.same-person");
        assertThatThrownBy(() -> rendicion.send(ANALYST, NOW, false)).hasMessage("ledger.rendicion.same-person");
    }

    @Test
    void whereTwoSufficeTheAnalystMaySendButTheCertifierNever() {
        var rendicion = inState(POR_FIRMAR);
        assertThatThrownBy(() -> rendicion.send(CERTIFIER, NOW, true)).hasMessage("ledger.rendicion.same-person");
        rendicion.send(ANALYST, NOW, true);
        assertThat(rendicion.state()).isEqualTo(ENVIADA);
    }

    @Test
    void afterAReturnThePeopleOfTheRoundBeforeAreFreeAgain() {
        var rendicion = inState(POR_FIRMAR);
        act(rendicion, RendicionVerb.RETURN);
        assertThat(rendicion.submittedBy()).isEmpty();
        rendicion.submit(FIGURES, true, CERTIFIER, NOW);
        rendicion.certify(ANALYST, NOW);
        assertThatThrownBy(() -> rendicion.send(CERTIFIER, NOW, false)).hasMessage("ledger.rendicion.same-person");
        rendicion.send(SENDER, NOW, false);
        assertThat(rendicion.submittedBy()).contains(CERTIFIER);
        assertThat(rendicion.certifiedBy()).contains(ANALYST);
    }

    @Test
    void freezesItsFiguresWhenItIsSubmittedAndThawsThemWhenItIsReturned() {
        var rendicion = inState(BORRADOR);
        assertThat(rendicion.figures()).isEmpty();
        act(rendicion, RendicionVerb.SUBMIT);
        assertThat(rendicion.figures()).contains(FIGURES);
        assertThat(rendicion.isFrozen()).isTrue();
        act(rendicion, RendicionVerb.RETURN);
        assertThat(rendicion.figures()).isEmpty();
        assertThat(rendicion.isFrozen()).isFalse();
    }

    @Test
    void onceSentItsFiguresAndItsHourNeverChange() {
        for (var state : List.of(EN_REVISION, OBSERVADA, APROBADA, CONTABILIZADA, REINTEGRO_PENDIENTE)) {
            var rendicion = inState(state);
            assertThat(rendicion.figures()).contains(FIGURES);
            assertThat(rendicion.sentAt()).contains(NOW);
            assertThatThrownBy(() -> act(rendicion, RendicionVerb.RETURN)).isInstanceOf(StateForbids.class);
            assertThatThrownBy(() -> act(rendicion, RendicionVerb.SUBMIT)).isInstanceOf(StateForbids.class);
            assertThat(rendicion.figures()).contains(FIGURES);
        }
    }

    @Test
    void sentTwiceIsRefused() {
        var rendicion = inState(ENVIADA);
        assertThatThrownBy(() -> rendicion.send(UUID.randomUUID(), NOW.plusSeconds(1), false)).hasMessage("ledger.rendicion.state");
        assertThat(rendicion.sentAt()).contains(NOW);
    }

    @Test
    void returningObservingAndRejectingNeedWords() {
        var returned = inState(EN_CERTIFICACION);
        assertRefusedForWords("/reason", () -> returned.giveBack(" ", CERTIFIER, NOW));
        var observed = inState(EN_REVISION);
        assertRefusedForWords("/text", () -> observed.review(RendicionVerb.OBSERVE, null, GORE, NOW));
        assertRefusedForWords("/text", () -> observed.review(RendicionVerb.REJECT, "\t", GORE, NOW));
        observed.review(RendicionVerb.APPROVE, null, GORE, NOW);
        assertThat(returned.figures()).contains(FIGURES);
    }

    private static void assertRefusedForWords(String pointer, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.faults())
                .extracting(f -> f.pointer() + " " + f.key()).containsExactly(pointer + " ledger.rendicion.words"));
    }

    @Test
    void aMonthWithoutMovementSaysSoAndMayGainMovementAfterAReturn() {
        var rendicion = inState(BORRADOR);
        rendicion.submit(FIGURES, false, ANALYST, NOW);
        assertThat(rendicion.kind()).isEqualTo(RendicionKind.SIN_MOVIMIENTO);
        act(rendicion, RendicionVerb.RETURN);
        rendicion.submit(FIGURES, true, ANALYST, NOW);
        assertThat(rendicion.kind()).isEqualTo(RendicionKind.MENSUAL);
    }

    @Test
    void aRegularisationStaysOneAndPointsAtTheObservedMonth() {
        var observed = inState(OBSERVADA);
        var regularisation = new Rendicion(observed, 1);
        regularisation.submit(FIGURES, false, ANALYST, NOW);
        assertThat(regularisation.kind()).isEqualTo(RendicionKind.REGULARIZACION);
        assertThat(regularisation.regularises()).contains(observed.id());
        assertThat(regularisation.key()).hasToString("2026-03-R1");
        assertThat(regularisation.isMonthly()).isFalse();
        assertThat(observed.isMonthly()).isTrue();
    }

    @Test
    void theGovernmentSeesItFromTheMomentItIsSent() {
        assertThat(Arrays.stream(RendicionState.values()).filter(s -> !s.isSent())).containsExactly(BORRADOR, EN_CERTIFICACION, POR_FIRMAR);
    }
}
