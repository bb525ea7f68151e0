package cl.vertiente.rules;

import cl.vertiente.portfolio.boundary.InitiativeParameters;
import cl.vertiente.portfolio.domain.EventField;
import cl.vertiente.portfolio.domain.EventKind;
import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.InitiativeProcess;
import cl.vertiente.portfolio.domain.InvestmentStage;
import cl.vertiente.portfolio.domain.MultiplierCut;
import cl.vertiente.portfolio.domain.MultiplierFigure;
import cl.vertiente.portfolio.domain.PipelineClock;
import cl.vertiente.portfolio.domain.PipelineState;
import cl.vertiente.portfolio.domain.PipelineTurn;
import cl.vertiente.portfolio.domain.Rate;
import cl.vertiente.portfolio.domain.SequenceFinding;
import cl.vertiente.portfolio.domain.Typology;
import cl.vertiente.portfolio.sheet.domain.SheetChoices;
import cl.vertiente.portfolio.sheet.domain.SheetColumn;
import cl.vertiente.portfolio.sheet.domain.SheetContradiction;
import cl.vertiente.shared.RowOutcome;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keys of texts that the portfolio puts together. */
final class PortfolioTexts {

    static final Map<String, List<String>> BEGINS = Map.ofEntries(
            Map.entry("portfolio.clock.", Stream.of(PipelineClock.Code.values()).map(Enum::name).toList()),
            Map.entry("portfolio.clock.left.", List.of("working", "calendar")),
            Map.entry("portfolio.clock.passed.", List.of("working", "calendar")),
            PutTogether.names("portfolio.turn.", PipelineTurn.values()),
            PutTogether.names("portfolio.event.kind.", EventKind.values()),
            PutTogether.names("portfolio.event.missing.", EventField.values()),
            Map.entry("portfolio.filter.", List.of(InitiativeParameters.NAMES)),
            Map.entry("portfolio.filter.one.", List.of("agreement", "system")),
            PutTogether.names("portfolio.finding.", SequenceFinding.Code.values()),
            PutTogether.names("portfolio.multiplier.cut.", MultiplierCut.values()),
            PutTogether.names("portfolio.multiplier.figure.", MultiplierFigure.values()),
            PutTogether.names("portfolio.process.", InitiativeProcess.values()),
            PutTogether.names("portfolio.rate.", Rate.values()),
            PutTogether.names("portfolio.sheet.against.", SheetContradiction.Code.values()),
            PutTogether.names("portfolio.sheet.column.", SheetColumn.values()),
            PutTogether.names("portfolio.sheet.outcome.", RowOutcome.values()),
            PutTogether.names("portfolio.sheet.thousands.", SheetChoices.Thousands.values()),
            PutTogether.names("portfolio.sheet.unit.", SheetChoices.Unit.values()),
            PutTogether.names("portfolio.source.", FundingSource.values()),
            PutTogether.names("portfolio.stage.", InvestmentStage.values()),
            PutTogether.names("portfolio.state.", PipelineState.values()),
            PutTogether.names("portfolio.typology.", Typology.values()));

    private PortfolioTexts() {
    }
}
