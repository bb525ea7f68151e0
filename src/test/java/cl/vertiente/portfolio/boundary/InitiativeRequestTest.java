package cl.vertiente.portfolio.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.InitiativeProcess;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.portfolio.domain.Typology;
import cl.vertiente.shared.BusinessException;
import cl.vertiente.shared.Invalid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitiativeRequestTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    private static InitiativeRequest request(String bip, List<InitiativeRequest.Share> shares, List<InitiativeRequest.Ask> asks) {
        return new InitiativeRequest(InitiativeProcess.IMPROVEMENT, "sistema APR", "Cabrero", Typology.NETWORK, InvestmentStage.EXECUTION,
                bip, Set.of("08303"), null, shares, asks);
    }

    private static InitiativeRequest.Share share(UUID agreement, String percent) {
        return new InitiativeRequest.Share(agreement, new BigDecimal(percent));
    }

    private static List<String> faults(InitiativeRequest request) {
        return catchThrowableOfType(Invalid.class, request::content).faults().stream().map(BusinessException.Fault::key).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40023687 0", "4002368-0", "400236870", "40023687–0", "40023687—0", "4002368A-0",
        "40023687-K", "40 023687-0"})
    void refusesCodesThatAreNone(String code) {
        assertThat(faults(request(code, List.of(share(FIRST, "100")), null))).containsExactly("portfolio.bip.shape");
    }

    @Test
    void takesAnyDigitAfterTheDashAndNoCodeAtAll() {
        assertThat(request(" 40023687-1 ", List.of(share(FIRST, "100")), null).content().bipCode()).isEqualTo("40023687-1");
        assertThat(request(" ", List.of(share(FIRST, "100")), null).content().bipCode()).isNull();
    }

    @Test
    void refusesSharesThatDoNotAddUp() {
        assertThat(faults(request(null, List.of(share(FIRST, "50"), share(SECOND, "49.99")), null))).containsExactly("portfolio.share.sum");
        assertThat(faults(request(null, List.of(share(FIRST, "60"), share(SECOND, "60")), null))).containsExactly("portfolio.share.sum");
        assertThat(faults(request(null, List.of(share(FIRST, "50"), share(FIRST, "50")), null))).containsExactly("portfolio.share.twice");
        assertThat(request(null, List.of(share(FIRST, "33.33"), share(SECOND, "66.67")), null).content().shares()).hasSize(2);
    }

    @Test
    void sumsWhatIsAsked() {
        var once = new InitiativeRequest.Ask(2026, FundingSource.FNDR, 700L);
        var then = new InitiativeRequest.Ask(2027, FundingSource.FNDR, 300L);
        var shares = List.of(share(FIRST, "100"));
        assertThat(request(null, shares, List.of(then, once)).content().asked().amount()).isEqualTo(1000);
        assertThat(request(null, shares, null).content().asked()).isNull();
        assertThat(faults(request(null, shares, List.of(once, once)))).containsExactly("portfolio.ask.twice");
    }
}
