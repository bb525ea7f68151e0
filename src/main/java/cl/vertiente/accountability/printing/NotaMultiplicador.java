package cl.vertiente.accountability.printing;

import static cl.vertiente.accountability.printing.ReportWorkbook.row;

import cl.vertiente.accountability.printing.ReportWorkbook.Said;
import cl.vertiente.accountability.printing.pdf.PdfDescription;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/**
 * Prints the note on the multiplier ({@code nota-multiplicador}), one page: a PDF (PDF/A-2a, PDF/UA-1) and a workbook of the same rows.
 * Equal rows and issue give equal files. Thread-safe; make one and keep it.
 */
public final class NotaMultiplicador {

    private static final String REPORT = "portfolio/nota-multiplicador";

    private final ReportTexts texts = new ReportTexts();
    private final ReportPrinter printer = new ReportPrinter(texts);
    private final PrintedRows rows = new PrintedRows(texts);

    /**
     * Prints the PDF.
     *
     * @throws PrintingFailed when a template or a text is missing
     */
    public PrintedPdf pdf(MultiplierNote note, Issue issue) {
        return printer.print(REPORT, parameters(note, issue), new PdfDescription(texts.of("portfolio.title.pattern", texts.of("nota.title"),
                note.agreement().code()), note.agreement().executor(), note.agreement().name(), texts.of("shared.product"),
                note.issuedAt(), ReportTexts.LOCALE.toLanguageTag()));
    }

    private Cover cover(MultiplierNote note) {
        var identity = texts.of("portfolio.identity", note.agreement().code());
        return new Cover(texts.of("nota.title"), note.agreement().name(), identity, identity, note.illustrative(), note.cutAt(),
                note.issuedAt());
    }

    private Map<String, Object> parameters(MultiplierNote note, Issue issue) {
        var parameters = cover(note).parameters(issue, texts);
        parameters.put("FACTS", rows.facts(note.agreement()));
        parameters.put("COUNTS", List.of(rows.fact("nota.agreed", PrintedRows.pesos(note.agreed())),
                rows.fact("nota.transferred", PrintedRows.pesos(note.transferred())),
                rows.fact("nota.private", PrintedRows.pesos(note.privateMoney()))));
        parameters.put("RATIOS", PrintedRows.rows(note.lines(), line -> PrintedRows.row("figure", line.figure(), "initiatives",
                PrintedRows.number(line.initiatives()), "amount", PrintedRows.pesos(line.amount()), "unsupported",
                PrintedRows.pesos(line.unsupported()), "agreed", rows.times(line.onAgreed()), "agreedEvidenced",
                rows.times(line.evidencedOnAgreed()), "transferred", rows.times(line.onTransferred()), "transferredEvidenced",
                rows.times(line.evidencedOnTransferred()), "share", rows.share(line.share()))));
        parameters.put("RATIOS_NOTE", texts.of("nota.ratios.note"));
        var most = note.lines().stream().mapToLong(line -> line.amount().amount()).max().orElse(0);
        parameters.put("BARS", PrintedRows.rows(note.lines(), line -> PrintedRows.row("figure", line.figure(), "times",
                texts.of("nota.bar.times", rows.times(line.onAgreed())), "bar", SimpleDataRenderer.getInstance(BarImage.of(
                        line.evidenced().amount(), line.unsupported().amount(), most)), "alt", texts.of("nota.bar.alt", line.figure(),
                                PrintedRows.pesos(line.amount()), PrintedRows.pesos(line.unsupported())))));
        parameters.put("BARS_NOTE", texts.of("nota.bars.note"));
        parameters.put("METHOD_NOTE", texts.of("nota.method"));
        return parameters;
    }

    /**
     * Writes the workbook; the stream is left open.
     *
     * @throws IOException when the stream breaks
     */
    public void xlsx(MultiplierNote note, Issue issue, OutputStream out) throws IOException {
        var book = new ReportWorkbook(cover(note), issue, texts, note.agreement().code());
        book.table("nota.sheet", "nota.", List.of("figure", "initiatives", "amount", "evidenced", "unsupported", "on-agreed",
                "on-agreed.evidenced", "on-transferred", "on-transferred.evidenced", "share"),
                new int[] {26, 12, 22, 22, 22, 16, 16, 16, 16, 14}, note.lines(), line -> row(line.figure(), line.initiatives(),
                        line.amount(), line.evidenced(), line.unsupported(), line.onAgreed(), line.evidencedOnAgreed(),
                        line.onTransferred(), line.evidencedOnTransferred(), line.share()));
        book.about(List.of(new Said("about.agreement", texts.of("portfolio.agreement.pattern", note.agreement().code(),
                note.agreement().name())), new Said("nota.agreed", PrintedRows.pesos(note.agreed())),
                new Said("nota.transferred", PrintedRows.pesos(note.transferred())),
                new Said("nota.private", PrintedRows.pesos(note.privateMoney()))), List.of(new Said("informe.how",
                        texts.of("nota.method"))));
        book.write(out);
    }
}
