package cl.vertiente.demo.world;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Clock;

/** Gives the application the demonstration's clock instead of the machine's. */
@Dependent
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
public class DemoClocks {

    @Produces
    @Singleton
    public Clock clock() {
        return DemoClock.get();
    }
}
