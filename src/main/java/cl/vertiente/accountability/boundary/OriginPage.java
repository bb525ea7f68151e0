package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.Origin;
import cl.vertiente.ledger.domain.LineView;
import cl.vertiente.ledger.domain.RendicionKey;
import cl.vertiente.ledger.domain.VoucherView;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import cl.vertiente.shared.web.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that answers how the figures of a rendering were reached. */
@Named("originPage")
@RequestScoped
public class OriginPage {

    private static final int SHORT_HASH = 12;

    @Inject
    private ReadOrigin readOrigin;

    @Inject
    private AccountabilityWords words;

    @Inject
    private Messages messages;

    @Inject
    private Address address;

    private Origin origin;

    @PostConstruct
    void read() {
        origin = readOrigin.of(Ids.parse(address.variable("agreement")), RendicionKey.parse(address.variable("period")));
    }

    public Origin getOrigin() {
        return origin;
    }

    /** {@code octubre 2026}, and which regularisation it is. */
    public String getPeriod() {
        var period = Show.period(origin.rendicion().period());
        return origin.rendicion().isRegularisation() ? messages.get("accountability.origin.regularisation", period,
                origin.rendicion().key()) : period;
    }

    public String getMonth() {
        return "/rendiciones/" + origin.agreement().id() + "/" + origin.rendicion().key();
    }

    /** The month whose closing balance is the opening one; null in the first month. */
    public String getPrevious() {
        var period = origin.rendicion().period();
        return period.month().isAfter(java.time.YearMonth.from(origin.agreement().start()))
                ? "/rendiciones/" + origin.agreement().id() + "/" + period.previous() + "/origen" : null;
    }

    public String voucherAddress(LineView line) {
        return "/comprobantes/" + origin.agreement().id() + "/" + line.voucherId();
    }

    public String documentAddress(Origin.Document document) {
        return "/api/v1/agreements/" + origin.agreement().id() + "/vouchers/" + document.voucherId() + "/evidence/"
                + document.evidence().sha256();
    }

    /** {@code Factura electrónica N° 123, 02-10-2026}; null when nothing of the kind stands behind the row. */
    public String document(LineView line) {
        return line.documentType() == null ? null : messages.get("accountability.origin.document", words.document(line.documentType()),
                String.valueOf(line.documentNumber()), Show.date(line.documentDate()));
    }

    /** What is peculiar of a row: rendered late, taken back, corrects or was corrected. */
    public String peculiar(LineView line) {
        var voucher = origin.voucher(line.voucherId());
        return Stream.of(line.sign() < 0 ? messages.get("accountability.origin.taken-back") : null,
                        line.late() ? messages.get("accountability.origin.late", Objects.toString(line.lateReason(), "")) : null,
                        voucher.corrects() == null ? null : messages.get("accountability.origin.corrects", voucher.correctionReason()),
                        voucher.correctedBy() == null ? null : messages.get("accountability.origin.corrected"),
                        voucher.annulmentReason() == null ? null
                                : messages.get("accountability.origin.annulled", voucher.annulmentReason()))
                .filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    public String recorded(LineView line) {
        var voucher = origin.voucher(line.voucherId());
        return messages.get("accountability.origin.recorded", voucher.recordedBy(), Show.instant(voucher.recordedAt()));
    }

    /** The hash's beginning, enough to find it in the list of documents. */
    public String brief(VoucherView.EvidenceView evidence) {
        return evidence.sha256().substring(0, SHORT_HASH);
    }

    public String size(long bytes) {
        return messages.get("accountability.origin.kilobytes", Show.number((bytes + 1023) / 1024));
    }
}
