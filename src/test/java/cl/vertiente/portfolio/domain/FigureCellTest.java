package cl.vertiente.portfolio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.shared.Pesos;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FigureCellTest {

    private static final UUID FIRST = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("00000000-0000-7000-8000-000000000002");

    private static InitiativeContent content(Set<String> communes, Map<UUID, BigDecimal> shares) {
        return new InitiativeContent(InitiativeProcess.IMPROVEMENT, "APR", "Laja", Typology.NETWORK, InvestmentStage.EXECUTION, null,
                communes, Set.of(), shares, List.of());
    }

    private static Pesos sum(Collection<FigureCell> cells) {
        return Pesos.sum(cells.stream().map(FigureCell::amount).toList());
    }

    /** 60 % and 40 % of 470.000.001: 282.000.000,6 and 188.000.000,4; the peso that is left goes to the larger remainder. */
    @Test
    void sharesAnAmountByDeclaredPercentages() {
        var award = Told.money(EventKind.AWARD, "2026-04-20", 470_000_001);
        var cells = FigureCell.of(List.of(award), content(Set.of("08304"), Map.of(FIRST, new BigDecimal("60"), SECOND,
                new BigDecimal("40"))));
        assertThat(cells).extracting(FigureCell::agreement).containsExactly(FIRST, SECOND);
        assertThat(cells).extracting(FigureCell::amount).containsExactly(Pesos.of(282_000_001), Pesos.of(188_000_000));
        assertThat(cells).allMatch(cell -> cell.figure() == MultiplierFigure.AWARDED && cell.isEvidenced());
    }

    @Test
    void sharesByCommunesInEqualParts() {
        var cells = FigureCell.of(List.of(Told.unproven(Told.money(EventKind.AWARD, "2026-04-20", 100))),
                content(Set.of("08304", "08301", "08313"), Map.of(FIRST, BigDecimal.valueOf(100))));
        assertThat(cells).extracting(FigureCell::commune).containsExactly("08301", "08304", "08313");
        assertThat(cells).extracting(FigureCell::amount).containsExactly(Pesos.of(34), Pesos.of(33), Pesos.of(33));
        assertThat(cells).noneMatch(FigureCell::isEvidenced);
    }

    @Test
    void leavesPrivateMoneyBeside() {
        var company = Told.money(EventKind.PRIVATE_CONTRIBUTION, "2026-04-20", 7);
        var again = Told.money(EventKind.PRIVATE_CONTRIBUTION, "2026-05-20", 5);
        var cells = FigureCell.of(List.of(company, again), content(Set.of("08304"), Map.of(FIRST, BigDecimal.valueOf(100))));
        assertThat(cells).extracting(FigureCell::figure).containsOnly(MultiplierFigure.PRIVATE);
        assertThat(sum(cells)).isEqualTo(Pesos.of(12));
    }

    /** Whatever the amounts, shares and communes: the parts by agreement add up to the peso, and so do those by commune. */
    @Test
    void neverLosesNorMakesAPeso() {
        var random = new Random(20261128);
        for (int round = 0; round < 2000; round++) {
            var shares = new TreeMap<UUID, BigDecimal>();
            var left = 10_000;
            for (int i = random.nextInt(5); i >= 0; i--) {
                var part = i == 0 ? left : 1 + random.nextInt(left - i);
                shares.put(new UUID(random.nextLong(), random.nextLong()), BigDecimal.valueOf(part, 2));
                left -= part;
            }
            var communes = new HashSet<String>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                communes.add("%05d".formatted(random.nextInt(1000)));
            }
            var amount = 1 + random.nextLong(random.nextBoolean() ? 20 : 1_000_000_000_000L);
            var cells = FigureCell.of(List.of(Told.money(EventKind.CORE_APPROVAL, "2026-04-20", amount)), content(communes, shares));
            var byAgreement = shares.keySet().stream().map(id -> sum(cells.stream().filter(cell -> cell.agreement().equals(id)).toList()));
            var byCommune = communes.stream().map(cut -> sum(cells.stream().filter(cell -> cell.commune().equals(cut)).toList()));
            Stream.of(byAgreement, byCommune).forEach(parts ->
                    assertThat(Pesos.sum(parts.toList())).as("%s by %s and %s", amount, shares, communes).isEqualTo(Pesos.of(amount)));
        }
    }
}
