package org.relance.access.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.relance.kernel.DomainException;

/** Users as entities. */
@ApplicationScoped
class UserRepository {

    @PersistenceContext(unitName = "crm")
    EntityManager em;

    User get(long id) {
        User user = em.find(User.class, id);
        if (user == null) {
            throw DomainException.notFound("access.user-not-found", id);
        }
        return user;
    }

    Optional<User> named(String username) {
        return em.createQuery("select u from User u where u.username = :username", User.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    User add(User user) {
        em.persist(user);
        em.flush();
        return user;
    }

    User saved(User user) {
        em.flush();
        return user;
    }

    /** Reads again what was changed by SQL. */
    User reread(User user) {
        em.flush();
        em.refresh(user);
        return user;
    }

    long countActiveAdministrators() {
        return em.createQuery(
                        "select count(u) from User u where u.active = true"
                                + " and org.relance.kernel.Role.ADMINISTRATOR member of u.roles",
                        Long.class)
                .getSingleResult();
    }
}
