package cl.vertiente.accountability.printing;

import static cl.vertiente.accountability.printing.ChileanFormats.minute;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/**
 * What every printed report says of itself, as the parts of {@code reports/shared} print it.
 *
 * @param identity of what and in which state, on the first page
 * @param running of what, on every other page
 * @param illustrative prints the mark of invented data on every page
 */
record Cover(String title, String subtitle, String identity, String running, boolean illustrative, Instant cutAt, Instant issuedAt) {

    /** A new map, to which a report adds its own. */
    Map<String, Object> parameters(Issue issue, ReportTexts texts) {
        return parameters(issue, texts, issue.verificationUrl());
    }

    /** @param opened address that the QR opens */
    Map<String, Object> parameters(Issue issue, ReportTexts texts, URI opened) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("TITLE", title);
        parameters.put("SUBTITLE", subtitle);
        parameters.put("IDENTITY", identity);
        parameters.put("RUNNING", running);
        parameters.put("ILLUSTRATIVE", illustrative);
        parameters.put("COPY_MARK", issue.copyMarkKey() == null ? null : texts.of(issue.copyMarkKey()));
        parameters.put("QR", SimpleDataRenderer.getInstance(QrImage.of(opened)));
        parameters.put("QR_ALT", texts.of("shared.qr", issue.code(), issue.verificationUrl()));
        parameters.put("CODE", issue.code());
        parameters.put("VERIFY_AT", texts.of("shared.verify", issue.verificationUrl()));
        parameters.put("CUT", texts.of("shared.cut", minute(cutAt)));
        parameters.put("FOOTER_LEFT", texts.of("shared.footer.code", issue.code()));
        parameters.put("FOOTER_CENTER", texts.of("shared.footer.instants", minute(cutAt), minute(issuedAt)));
        return parameters;
    }
}
