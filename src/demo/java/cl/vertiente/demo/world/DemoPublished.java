package cl.vertiente.demo.world;

import cl.vertiente.access.CurrentCaller;
import cl.vertiente.portfolio.boundary.PublishedRequest;
import cl.vertiente.portfolio.boundary.RecordPublishedFigure;
import cl.vertiente.portfolio.domain.PipelineFigure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The factor that was published of the programme, beside the one that its initiatives give. */
@ApplicationScoped
public class DemoPublished implements DemoSet {

    @Inject
    private RecordPublishedFigure recordPublished;

    @Inject
    private DemoPeople people;

    @Inject
    private CurrentCaller caller;

    @Override
    public Head head() {
        return new Head(84, "published figure", 1);
    }

    @Override
    public void load() {
        caller.actAs(people.caller("coordinacion"));
        DemoProgramme.at(LocalDate.of(2026, 10, 5));
        recordPublished.record(DemoIds.of("published 10.4"), new PublishedRequest(null, PipelineFigure.AWARDED, new BigDecimal("10.4"),
                null, "Charla «Modelo Huella Local», Universidad de Concepción; no dice si es lo postulado, lo aprobado o lo adjudicado",
                null, null, LocalDate.of(2023, 4, 27)));
    }
}
