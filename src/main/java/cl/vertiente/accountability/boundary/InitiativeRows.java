package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.printing.InitiativeSheet;
import cl.vertiente.portfolio.boundary.PortfolioWords;
import cl.vertiente.portfolio.domain.InitiativeView;
import cl.vertiente.shared.Messages;
import cl.vertiente.shared.Show;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the sheet of an initiative prints, in words. */
@ApplicationScoped
public class InitiativeRows {

    @Inject
    private PortfolioWords words;

    @Inject
    private Messages messages;

    InitiativeSheet.What what(InitiativeView view) {
        var row = view.initiative();
        return new InitiativeSheet.What(row.name(), row.bipCode(), words.typology(row.typology()), words.stage(row.stage()),
                words.state(row.state()), String.join(", ", row.communes()),
                view.systems().stream().map(InitiativeView.Served::name).collect(Collectors.joining("; ")),
                view.shares().stream().map(share -> messages.get("accountability.initiative.share", share.agreement(),
                        Show.number(share.percent()))).collect(Collectors.joining("; ")),
                row.asked(), row.postulated(), row.approved(), row.awarded());
    }

    List<InitiativeSheet.Ask> asks(InitiativeView view) {
        return view.asks().stream().map(ask -> new InitiativeSheet.Ask(ask.year(), words.source(ask.source()), ask.amount())).toList();
    }

    List<InitiativeSheet.Event> events(InitiativeView view) {
        return view.events().stream().map(event -> new InitiativeSheet.Event(event.on(), words.kind(event.kind()), event.amount(),
                detail(event), event.proof(), event.recordedAt(), event.annulled() == null ? null : event.annulled().reason())).toList();
    }

    private String detail(InitiativeView.Event event) {
        return Stream.of(event.rate() == null ? null : words.rate(event.rate()),
                event.source() == null ? null : words.source(event.source()),
                event.percent() == null ? null : messages.get("accountability.initiative.percent", Show.number(event.percent())),
                event.reference(), event.session(), event.party(), event.taxId() == null ? null : event.taxId().toString(), event.reason())
                .filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    List<String> findings(InitiativeView view) {
        return view.findings().stream().map(finding -> words.finding(finding.code())).distinct().toList();
    }
}
