package cl.vertiente.accountability.boundary;

import cl.vertiente.accountability.domain.CompetenceFilter;
import cl.vertiente.shared.Ids;
import cl.vertiente.shared.web.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;

/** What the people of one committee can show that they learnt, on the committee's sheet. */
@Named("committeeCompetence")
@RequestScoped
public class CommitteeCompetencePage {

    @Inject
    private ReadCompetences readCompetences;

    @Inject
    private Address address;

    private UUID id;
    private CompetenceView row;

    @PostConstruct
    void read() {
        id = Ids.parse(address.variable("id"));
        row = readCompetences.list(new CompetenceFilter(null, null, id, null, null), null, 1).items().stream().findFirst().orElse(null);
    }

    /** Null for a committee that goes on in another one, whose sheet tells of its people. */
    public CompetenceView getRow() {
        return row;
    }

    /** The same as a spreadsheet. */
    public String getSpreadsheet() {
        return Address.address("/api/v1/training-competences.xlsx", Map.of("system", id.toString()));
    }
}
