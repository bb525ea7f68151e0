package cl.vertiente.portfolio.boundary;

import cl.vertiente.portfolio.domain.FundingSource;
import cl.vertiente.portfolio.domain.InitiativeContent;
import cl.vertiente.shared.web.Typed;
import java.util.Objects;
import java.util.stream.Stream;

/** What is asked of a source for a year as it is typed. */
public class AskLine {

    private String year;
    private String source;
    private String amount;

    static AskLine of(InitiativeContent.Ask ask) {
        var line = new AskLine();
        line.year = String.valueOf(ask.year());
        line.source = ask.source().name();
        line.amount = Typed.shown(ask.amount());
        return line;
    }

    InitiativeRequest.Ask request(Typed typed, String pointer) {
        return new InitiativeRequest.Ask(typed.whole(pointer + "/year", year),
                typed.choice(FundingSource.class, pointer + "/source", source), typed.pesos(pointer + "/amount", amount));
    }

    boolean isEmpty() {
        return Stream.of(year, source, amount).filter(Objects::nonNull).allMatch(String::isBlank);
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }
}
