package cl.vertiente.portfolio.persistence;

import cl.vertiente.agreement.domain.Index;
import cl.vertiente.agreement.domain.IndexValue;
import cl.vertiente.agreement.domain.IndexValues;
import cl.vertiente.agreement.domain.LegalLimit;
import cl.vertiente.agreement.domain.LegalLimits;
import cl.vertiente.portfolio.domain.FundingLimit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The limits of funding sources as they are loaded. */
record FundingRules(LegalLimits limits, IndexValues indexes, LocalDate today) implements FundingLimit.Rules {

    @Override
    public Optional<FundingLimit.Loaded> frilCeiling() {
        return loaded(LegalLimit.Code.FRIL_CEILING);
    }

    @Override
    public Optional<FundingLimit.Loaded> conservationShare() {
        return loaded(LegalLimit.Code.CIRCULAR_33_SHARE);
    }

    @Override
    public Optional<BigDecimal> utm() {
        return indexes.at(Index.UTM, today).map(IndexValue::value);
    }

    private Optional<FundingLimit.Loaded> loaded(LegalLimit.Code code) {
        return limits.find(code, today).map(limit -> new FundingLimit.Loaded(limit.value(), limit.source()));
    }
}
