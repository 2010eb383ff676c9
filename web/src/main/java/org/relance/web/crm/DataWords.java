package org.relance.web.crm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Locale;
import org.relance.crm.api.PersonalDataWords;
import org.relance.kernel.Actor;
import org.relance.kernel.CurrentActor;
import org.relance.web.shell.Messages;

/** Words of the archive of a person's data, for who takes it. */
@ApplicationScoped
public class DataWords {

    @Inject Messages messages;
    @Inject CurrentActor currentActor;

    /** Words in the language of the actor, also once the request of the actor is over. */
    public PersonalDataWords ofActor() {
        Actor actor = currentActor.get();
        return new Words(messages, actor.language(), actor.zone());
    }

    private record Words(Messages messages, Locale locale, ZoneId zone)
            implements PersonalDataWords {

        @Override
        public String of(String key) {
            return messages.text("crm:data." + key, locale);
        }
    }
}
