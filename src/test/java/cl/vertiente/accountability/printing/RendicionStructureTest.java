package cl.vertiente.accountability.printing;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.accountability.printing.Structure.Element;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a validator does not look at: that the tags say what the page shows. */
class RendicionStructureTest {

    private static final RendicionMensual PRINTER = new RendicionMensual();

    @Test
    void hasOneTitleAndOneHeadingForEachBlockInOrder() throws Exception {
        Element document = Structure.of(print(RendicionReportFixture.biobio()));

        assertThat(document.type()).isEqualTo("Document");
        assertThat(document.kids().get(0).type()).isEqualTo("H1");
        assertThat(document.all("H1")).extracting(Element::fullText).containsExactly("Rendición mensual de cuentas");
        assertThat(document.all("H2")).extracting(Element::fullText).containsExactly("I. Organismo otorgante", "II. Entidad ejecutora",
                "III. Transferencia", "IV. Detalle de la rendición (en pesos)", "V. Responsables", "Anexo 1. Comprobantes del período",
                "Anexo 2. Presupuesto por ítem (en pesos)", "Anexo 3. Conciliación bancaria (en pesos)", "Anexo 4. Registro en SISREC");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 120})
    void hasOneTableWithAsManyRowsAsVouchersAndOneHeader(int number) throws Exception {
        Element document = Structure.of(print(RendicionReportFixture.withVouchers(number)));

        Element table = follower(document, "Anexo 1");
        assertThat(table.type()).isEqualTo("Table");
        assertThat(table.all("TR")).hasSize(1 + number);
        assertThat(table.all("TH")).hasSize(8 + number);
        assertThat(table.all("TD")).hasSize(7 * number);
        assertThat(table.kids().get(0).kids()).extracting(Element::scope).containsOnly("Column");
        assertThat(table.kids().subList(1, number + 1)).allSatisfy(row -> {
            assertThat(row.kids()).hasSize(8);
            assertThat(row.kids().get(0).scope()).isEqualTo("Row");
        });
        assertThat(table.kids().get(number).kids().get(0).fullText()).isEqualTo(number + " / Egreso");
    }

    @Test
    void keepsARowWholeThatIsHigherThanAPage() throws Exception {
        Element table = follower(Structure.of(print(RendicionReportFixture.withEndlessDescription())), "Anexo 1");

        assertThat(table.all("TR")).hasSize(1 + 3);
        assertThat(table.kids()).allSatisfy(row -> assertThat(row.kids()).hasSize(8));
        assertThat(table.kids().get(2).kids().get(4).fullText()).startsWith("Servicio 1 ").contains("Servicio 200 ", "Servicio 399 ");
    }

    @Test
    void saysInWordsThatThereAreNoVouchers() throws Exception {
        Element document = Structure.of(print(RendicionReportFixture.withoutMovement()));

        Element sentence = follower(document, "Anexo 1");
        assertThat(sentence.type()).isEqualTo("P");
        assertThat(sentence.fullText()).isEqualTo("El período no registra comprobantes de egreso ni de traspaso.");
        assertThat(document.all("Table")).hasSize(8);
    }

    @Test
    void printsTheChainWithItsLetters() throws Exception {
        Element chain = follower(Structure.of(print(RendicionReportFixture.biobio())), "IV.");

        assertThat(chain.kids().subList(1, 10)).extracting(row -> row.kids().get(0).fullText() + row.kids().get(2).fullText())
                .containsExactly("a)$248.991.550", "b)$0", "c)$248.991.550", "d)$5.020.000", "e)$19.500.000", "f)$12.345.678",
                        "g)$36.865.678", "r)$0", "h)$212.125.872");
    }

    @Test
    void spansTheTotalOfTheBudgetOverItsTextColumns() throws Exception {
        Element table = follower(Structure.of(print(RendicionReportFixture.biobio())), "Anexo 2");

        assertThat(table.all("TR")).hasSize(1 + 7 + 1);
        Element total = table.kids().get(8);
        assertThat(total.kids().get(0).columns()).isEqualTo(3);
        assertThat(total.kids()).extracting(Element::fullText)
                .containsExactly("Total", "$1.358.359.500", "$36.865.678", "$59.546.028", "$1.298.813.472");
    }

    @Test
    void givesEachFigureItsOwnAlternativeText() throws Exception {
        Element document = Structure.of(print(RendicionReportFixture.withVouchers(40)));

        assertThat(document.all("Figure")).extracting(Element::alternative).containsExactly(
                "Código QR para verificar este documento: código K7QH-2M4X-9TRC, dirección " + RendicionReportFixture.ADDRESS);
    }

    @Test
    void readsTheMarksOfInventedDataAndOfACopyOnce() throws Exception {
        PrintedPdf pdf = PRINTER.pdf(RendicionReportFixture.withVouchers(40), RendicionReportFixture.copy());

        assertThat(Structure.of(pdf.bytes()).all("P")).extracting(Element::fullText)
                .containsOnlyOnce("DATO ILUSTRATIVO", "Copia, no reemplaza");
    }

    @Test
    void keepsWordsApartWhereALineEnds() throws Exception {
        String text = Structure.print(Structure.of(print(RendicionReportFixture.biobio())));

        assertThat(text)
                .contains("diagnóstico, mejoras tecnológicas, diseños de ingeniería y capacitación de sus dirigentes y operadores.");
    }

    @Test
    void tellsLanguageTitleAndEmbedsEveryFont() throws Exception {
        try (PDDocument document = Loader.loadPDF(print(RendicionReportFixture.withVouchers(40)))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es-CL");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Rendición mensual de cuentas · PAT-APR-08-DEMO · mayo de 2022");
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isEqualTo(PDRectangle.LETTER.getHeight());
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    private static Element follower(Element document, String heading) {
        List<Element> kids = document.kids();
        for (int i = 0; i < kids.size(); i++) {
            if (kids.get(i).fullText().startsWith(heading)) {
                return kids.get(i + 1);
            }
        }
        throw new AssertionError("No heading " + heading);
    }

    private static byte[] print(RendicionReport report) {
        return PRINTER.pdf(report, RendicionReportFixture.issue()).bytes();
    }
}
