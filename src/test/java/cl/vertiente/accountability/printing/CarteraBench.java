package cl.vertiente.accountability.printing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the accessible, archivable portfolio costs beside the same portfolio as the library alone writes it. */
class CarteraBench {

    private static final int INITIATIVES = 2_400;
    /** In each round, since a collection of garbage during one of them says more than the report. */
    private static final int TIMES = 6;

    private final Cartera printer = new Cartera();
    private final CarteraReport report = PortfolioReportFixture.cartera(INITIATIVES);
    private final LibraryAlone library = new LibraryAlone();

    @Test
    void aPortfolioOfTwentyFourHundredBesideTheLibraryAlone() {
        assertThat(LibraryAlone.compare(TIMES + " times the cartera of " + INITIATIVES + " initiatives", TIMES,
                () -> printer.pdf(report, RendicionReportFixture.issue()),
                () -> library.print(Cartera.REPORT, printer.parameters(report, RendicionReportFixture.issue())))).isLessThan(4);
    }
}
