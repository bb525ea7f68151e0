package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.printing.GoodsReport;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.improvement.boundary.ImprovementWords;
import cl.vertiente.improvement.boundary.ReadGoods;
import cl.vertiente.improvement.domain.GoodsRow;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.web.Build;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** The rows of the report {@code bienes-convenio}, in the words of its readers, read in the running transaction. */
@ApplicationScoped
public class GoodsStatement {

    @Inject
    private ReadGoods readGoods;

    @Inject
    private Agreements agreements;

    @Inject
    private ImprovementWords words;

    @Inject
    private Messages messages;

    @Inject
    private Build build;

    @Inject
    private Clock clock;

    GoodsPrintout read(Agreement agreement) {
        var now = clock.instant();
        var report = new GoodsReport(agreement.code(), agreement.name(), agreements.grantorOf(agreement).name(),
                agreements.executorOf(agreement).legalName(), agreement.startOn(), agreement.endOn(),
                readGoods.of(agreement.id()).stream().map(this::good).toList(), now, now, build.isIllustrative());
        return new GoodsPrintout(agreement.id(), messages.get("accountability.title.goods", agreement.code()), report);
    }

    private GoodsReport.Good good(GoodsRow row) {
        var one = row.improvement();
        return new GoodsReport.Good(one.code(), one.title(), one.kindName(), one.quantity().stripTrailingZeros(), one.unit(),
                row.serialNumbers(), one.waterSystem(), one.commune(), row.supplier(), row.orderNumber(), one.orderedCost().amount(),
                one.paid().amount(), row.receivedOn(), one.warrantyUntil(), words.destination(row.destination()), row.destinationNote(),
                row.retiredOn());
    }
}
