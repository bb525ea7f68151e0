package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.printing.ChecklistReport;
import cl.vertiente.agreement.domain.Agreement;
import cl.vertiente.agreement.domain.Agreements;
import cl.vertiente.design.boundary.ChecklistReading;
import cl.vertiente.design.boundary.DesignWords;
import cl.vertiente.design.domain.ChecklistSheet;
import cl.vertiente.design.domain.DesignRow;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.web.Build;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** The rows of the report {@code lista-documentos}, in the words of its readers, read in the running transaction. */
@ApplicationScoped
public class ChecklistStatement {

    @Inject
    private ChecklistReading reading;

    @Inject
    private Agreements agreements;

    @Inject
    private DesignWords words;

    @Inject
    private Messages messages;

    @Inject
    private Build build;

    @Inject
    private Clock clock;

    ChecklistPrintout read(Agreement agreement, DesignRow design, InvestmentStage stage) {
        var sheet = reading.read(design.id(), stage);
        return new ChecklistPrintout(agreement.id(), design.id(), sheet.stage(), messages.get("accountability.title.papers", design.code(),
                words.stage(sheet.stage())), report(agreement, design, sheet));
    }

    private ChecklistReport report(Agreement agreement, DesignRow design, ChecklistSheet sheet) {
        var now = clock.instant();
        return new ChecklistReport(agreement.code(), agreement.name(), agreements.grantorOf(agreement).name(),
                agreements.executorOf(agreement).legalName(), design.code(), design.name(), words.stage(sheet.stage()),
                words.state(design.state()), words.percent(design.percent()), design.systems(), sheet.version(), sheet.source(),
                sheet.inForceFrom(), sheet.settled(), sheet.missing(), sheet.papers().stream().map(this::paper).toList(), now, now,
                build.isIllustrative());
    }

    private ChecklistReport.Paper paper(ChecklistSheet.Paper paper) {
        return new ChecklistReport.Paper(paper.name(), words.paper(paper.state()), paper.product(), paper.seenOn(), paper.validUntil(),
                paper.notRequiredReason() == null ? paper.note() : paper.notRequiredReason(), paper.sha256());
    }
}
