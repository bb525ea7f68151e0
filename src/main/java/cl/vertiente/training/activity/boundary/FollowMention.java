package cl.vertiente.training.activity.boundary;

import cl.vertiente.agreement.domain.TrainingMentioned;
import cl.vertiente.shared.Invalid;
import cl.vertiente.training.activity.domain.Activities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** An activity that something else mentions by its code has to be there, of the same agreement. */
@ApplicationScoped
public class FollowMention {

    @Inject
    private Activities activities;

    void follow(@Observes TrainingMentioned mentioned) {
        if (!activities.isCalled(mentioned.code(), mentioned.agreementId())) {
            throw new Invalid("training.activity.not-called", mentioned.pointer(), mentioned.code());
        }
    }
}
