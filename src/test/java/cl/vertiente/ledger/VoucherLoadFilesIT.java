package cl.vertiente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cl.vertiente.testing.Api;
import cl.vertiente.testing.Ledger;
import cl.vertiente.testing.Server;
import cl.vertiente.testing.ServerTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The files of a load of expenses: template, workbooks that are none, scanned documents in a ZIP. */
@ServerTest
class VoucherLoadFilesIT extends ExpenseLoading {

    @BeforeEach
    void sign() {
        Ledger.clock(Server.CLOCK);
        ledger = Ledger.signed();
        ledger.record(ledger.income("2026-06-10", 50_000_000)).is(201);
    }

    @Test
    void givesATemplateThatIsOfItsAgreementAlone() throws IOException {
        ledger.record(ledger.invoice("2026-06-15", 1_000)).is(201);
        var template = Api.as("rendiciones").get(ledger.path("/vouchers/template.xlsx")).is(200);
        assertThat(template.header("Content-Disposition")).contains("plantilla-gastos");
        assertThat(ExpenseBook.sheet(template.bytes())).contains(ExpenseBook.code(ledger)).contains("dataValidation")
                .contains("DIAGNOSIS OPERATION").contains("76.031.066-2 · Proveedor de prueba")
                .contains("Boleta de honorarios").contains("Vale vista")
                .contains("EJEMPLO").doesNotContain("<f>");
        assertThat(bring(template.bytes(), "dryRun=true").is(422).text()).contains("ninguna fila");
        var other = Ledger.signed();
        assertThat(Api.as("rendiciones").upload(other.path("/vouchers/imports"), "a.xlsx", template.bytes()).is(422).text())
                .contains("El libro es del convenio");
        var line = Api.as("rendiciones").upload(other.path("/vouchers/imports"), "a.xlsx",
                ExpenseBook.of(other).varied("Ítem del presupuesto", "99. DIAGNOSIS OPERATION · Diagnóstico · Operación").bytes()).is(200);
        counts(line.json(), 0, 0, 1);
    }

    @Test
    void refusesWhatIsNoListOfExpensesWithASentence() {
        var good = ExpenseBook.of(ledger).invoices(1, 1_000);
        refused(new byte[0], 422, "vacío");
        refused(ExpenseBook.book(sheet -> sheet.value(0, 0, "hola")), 422, "encabezados");
        refused(good.bytes(sheet -> {
            for (int c = 0; c < ExpenseBook.HEAD.size(); c++) {
                sheet.value(9, c, ExpenseBook.HEAD.get(c));
            }
        }), 422, "dos veces");
        refused(good.bytes(sheet -> sheet.value(2, 40, "RUT")), 422, "«RUT» está dos veces");
        refused(good.bytes(sheet -> sheet.value(2, ExpenseBook.HEAD.indexOf("Forma de pago"), "Otra cosa")), 422, "Forma de pago");
        refused(ExpenseBook.book(good::fill, good::fill), 422, "Hoja1», «Hoja2");
        refused(good.bytes(sheet -> sheet.range(3, 1, 5, 1).merge()), 422, "combinadas");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3}, 415, "97-2003");
        var locked = new java.io.ByteArrayOutputStream();
        locked.writeBytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        locked.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        refused(locked.toByteArray(), 415, "contraseña");
        refused("Fecha de pago;RUT\n1;A\u0000B\n".getBytes(StandardCharsets.UTF_8), 415, "XLSX ni CSV");
        refused(Ledger.PDF, 415, "XLSX ni CSV");
        refused("PK\u0003\u0004 and then nothing".getBytes(StandardCharsets.UTF_8), 422, "dañado");
        refused(ExpenseBook.zip(Map.of("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a \"a\">]><x/>".getBytes(StandardCharsets.UTF_8))), 422,
                "definiciones");
        assertThat(bring(good.bytes(), "dryRun=quizas").status()).isEqualTo(400);
        assertThat(bring(good.bytes(), "rows=some").status()).isEqualTo(400);
        assertThat(bring(new byte[25 * 1024 * 1024], "").status()).isEqualTo(413);
        var unnamed = Map.of("otra", new Api.Part("gastos.xlsx", good.bytes()));
        assertThat(Api.as("rendiciones").upload(ledger.path("/vouchers/imports"), unnamed).status()).isEqualTo(422);
        assertThat(expenses()).isEmpty();
    }

    @Test
    void readsFormulasByTheirValueAndLeavesTotalsOut() {
        var book = ExpenseBook.of(ledger).varied("Monto imputado", null).invoices(1, 1_000).bytes(sheet -> {
            sheet.formula(3, ExpenseBook.HEAD.indexOf("Monto imputado"), "F4");
            sheet.value(5, 0, "TOTAL");
            sheet.value(5, ExpenseBook.HEAD.indexOf("Monto imputado"), 101_000);
        });
        var said = bring(book, "dryRun=true").is(200).json();
        counts(said, 1, 0, 2);
        assertThat(sentence(said, 0)).contains("«Monto imputado» es una fórmula sin valor");
        assertThat(sentence(said, 2)).contains("totales");
    }

    @Test
    void readsACsvByItsHeadings() {
        var csv = "RUT;Nombre;Monto;Fecha de pago;Tipo documento;N° documento;Fecha documento;Total documento;Forma pago;Ítem\n"
                + "76031066-2;Proveedor;$ 12.500;15/06/2026;factura electronica;A-1;2026-06-12;12500;TRANSFERENCIA;diagnosis operation\n";
        counts(bring(csv.getBytes(java.nio.charset.Charset.forName("windows-1252")), "dryRun=false").is(200).json(), 1, 0, 0);
        assertThat(expenses().get(0).get("amount").asLong()).isEqualTo(12_500);
    }

    @Test
    void findsScannedDocumentsByTheirNames() {
        var book = ExpenseBook.of(ledger).varied("Archivo del documento", "Factura N° 1.pdf", "Archivo del pago", "transferencia.PDF")
                .varied("Archivo del documento", "factura_2", "Otros archivos", "Contrato: contrato pérez.pdf; Otro.pdf")
                .varied("Archivo del documento", "no-llega.pdf").varied("Archivo del documento", "transferencia.pdf; falso.pdf").bytes();
        var zip = new LinkedHashMap<String, byte[]>();
        for (var name : List.of("junio/factura n° 1.pdf", "Transferencia.pdf", "factura 2.png", "CONTRATO PEREZ.PDF", "otro.pdf",
                "sobra.pdf", "../sube.pdf")) {
            zip.put(name, name.endsWith("png") ? new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 1}
                    : ("%PDF-1.4\n%" + name + System.nanoTime()).getBytes(StandardCharsets.UTF_8));
        }
        zip.put("falso.pdf", ExpenseBook.zip("dentro.pdf"));
        var tried = bring(book, ExpenseBook.zip(zip), "dryRun=true").is(200);
        papers(tried.json(), 6);
        assertThat(expenses()).isEmpty();
        var done = Api.as("rendiciones").post(at(tried) + "/apply", "").is(200);
        papers(done.json(), 6);
        assertThat(sentence(done.json(), 2)).contains("No llegó el archivo «no-llega.pdf»");
        assertThat(sentence(done.json(), 3)).contains("falso.pdf").contains("no es PDF");
        var second = Api.as("rendiciones").get(ledger.path("/vouchers/" + done.json().at("/rows/1/voucherId").asText())).is(200).json();
        assertThat(second.get("evidence")).extracting(e -> e.get("role").asText() + " " + e.get("mediaType").asText())
                .containsExactlyInAnyOrder("DOCUMENT image/png", "CONTRACT application/pdf", "OTHER application/pdf");
        var first = second.at("/evidence/0/sha256").asText();
        assertThat(Api.as("rendiciones").get(ledger.path("/vouchers/" + second.get("id").asText() + "/evidence/" + first)).is(200).bytes())
                .isNotEmpty();
        papers(bring(book, ExpenseBook.zip(zip), "dryRun=false").is(200).json(), 0);
        var later = Api.as("rendiciones").upload(at(done) + "/documents", Map.of("documents", new Api.Part("z.zip",
                ExpenseBook.zip("No llega.pdf")))).is(200).json();
        counts(later, 0, 4, 0);
        assertThat(later.at("/documents/attached").asInt()).isEqualTo(1);
        assertThat(expenses()).hasSize(4).noneMatch(voucher -> voucher.get("findings").toString().contains("NO_DOCUMENT"));
    }

    @Test
    void refusesAZipThatIsNone() {
        var book = ExpenseBook.of(ledger).invoices(1, 1_000).bytes();
        assertThat(bring(book, "hola".getBytes(StandardCharsets.UTF_8), "").is(415).text()).contains("no es un ZIP");
        var locked = ExpenseBook.zip("a.pdf");
        for (int i = 0; i < locked.length - 4; i++) {
            if (locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 1 && locked[i + 3] == 2) {
                locked[i + 8] |= 1;
            }
        }
        assertThat(bring(book, locked, "").is(415).text()).contains("contraseña");
        var tried = bring(book, "dryRun=true").is(200);
        var zip = new Api.Part("a.zip", ExpenseBook.zip("a.pdf"));
        Api.as("rendiciones").upload(at(tried) + "/documents", Map.of("documents", zip)).is(409);
        Api.as("rendiciones").upload(at(tried) + "/documents", Map.of("otra", zip)).is(422);
    }

    private void refused(byte[] book, int status, String sentence) {
        assertThat(bring(book, "dryRun=false").is(status).json().get("detail").asText()).contains(sentence);
    }

    private static void papers(JsonNode said, int attached) {
        var papers = said.get("documents");
        assertThat(papers.get("attached").asInt()).as(papers.toPrettyString()).isEqualTo(attached);
        assertThat(papers.get("missing")).extracting(JsonNode::asText).containsExactly("no-llega.pdf", "falso.pdf");
        assertThat(papers.get("unused")).extracting(JsonNode::asText).containsExactly("sobra.pdf", "../sube.pdf");
    }
}
