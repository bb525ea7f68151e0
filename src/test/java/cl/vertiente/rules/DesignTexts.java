package cl.vertiente.rules;

import cl.vertiente.committee.domain.SettlementType;
import cl.vertiente.design.boundary.DesignParameters;
import cl.vertiente.design.domain.DesignState;
import cl.vertiente.design.domain.DesignVerb;
import cl.vertiente.portfolio.domain.InvestmentStage;
import java.util.List;
import java.util.Map;

/** Keys of texts that the designs put together. */
final class DesignTexts {

    static final Map<String, List<String>> BEGINS = Map.ofEntries(
            Map.entry("design.filter.", List.of(DesignParameters.NAMES)),
            PutTogether.names("design.forbidden.", DesignVerb.values()),
            PutTogether.names("design.settlement.", SettlementType.values()),
            PutTogether.names("design.stage.", InvestmentStage.values()),
            PutTogether.names("design.state.", DesignState.values()));

    private DesignTexts() {
    }
}
