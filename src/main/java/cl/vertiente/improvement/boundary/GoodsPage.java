package cl.vertiente.improvement.boundary;

import cl.vertiente.improvement.domain.GoodsRow;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import cl.vertiente.shared.web.Option;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The goods of the agreement that the address names, for its closing: what was handed over, and who keeps each. */
@Named("goodsPage")
@RequestScoped
public class GoodsPage {

    @Inject
    private ReadGoods readGoods;

    @Inject
    private Address address;

    private List<ReadGoods.Choice> choices;
    private UUID agreement;
    private List<GoodsRow> rows = List.of();

    @PostConstruct
    void read() {
        choices = readGoods.agreements();
        var asked = address.parameter("agreement");
        if (asked != null && !asked.isBlank()) {
            agreement = Ids.parse(asked);
        } else if (choices.size() == 1) {
            agreement = choices.get(0).id();
        }
        if (agreement != null) {
            rows = readGoods.of(agreement);
        }
    }

    /** Null while it has to be chosen. */
    public UUID getAgreement() {
        return agreement;
    }

    public String getName() {
        return choices.stream().filter(one -> one.id().equals(agreement)).map(ReadGoods.Choice::name).findFirst().orElse(null);
    }

    public List<Option> getAgreements() {
        return choices.stream().map(one -> new Option(one.id().toString(), one.name())).toList();
    }

    public List<GoodsRow> getRows() {
        return rows;
    }

    public String getHere() {
        return "/mejoras/bienes?agreement=" + agreement;
    }

    /** The same as a spreadsheet. */
    public String getSpreadsheet() {
        return "/api/v1/agreements/" + agreement + "/goods.xlsx";
    }
}
