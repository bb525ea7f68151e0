package cl.vertiente.rules;

import cl.vertiente.committee.domain.SettlementType;
import cl.vertiente.design.boundary.DesignParameters;
import cl.vertiente.design.domain.DeliverableState;
import cl.vertiente.design.domain.DesignState;
import cl.vertiente.design.domain.DesignVerb;
import cl.vertiente.design.domain.PaperState;
import cl.vertiente.design.domain.ReviewVerdict;
import cl.vertiente.portfolio.domain.InvestmentStage;
import java.util.List;
import java.util.Map;

/** Keys of texts that the designs put together. */
final class DesignTexts {

    static final Map<String, List<String>> BEGINS = Map.ofEntries(
            PutTogether.names("design.deliverable.state.", DeliverableState.values()),
            Map.entry("design.filter.", List.of(DesignParameters.NAMES)),
            Map.entry("design.filter.one.", List.of("agreement", "system")),
            PutTogether.names("design.forbidden.", DesignVerb.values()),
            PutTogether.names("design.paper.state.", PaperState.values()),
            PutTogether.names("design.said.", ReviewVerdict.values()),
            PutTogether.names("design.settlement.", SettlementType.values()),
            PutTogether.names("design.stage.", InvestmentStage.values()),
            PutTogether.names("design.state.", DesignState.values()),
            PutTogether.names("design.step.", DesignVerb.values()),
            Map.entry("design.turn.", List.of("PLANNED", "IN_PROGRESS", "SUSPENDED", "IN_REVIEW", "NOBODY")),
            PutTogether.names("design.verb.", DesignVerb.values()),
            PutTogether.names("design.verdict.", ReviewVerdict.values()));

    private DesignTexts() {
    }
}
