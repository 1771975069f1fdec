package vn.tiendo.persistence.audit;

import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.tiendo.core.body.Command;
import vn.tiendo.core.shared.UseCase;

/**
 * Lays the journal around every use case, inside its transaction: what was not done leaves no line. The order of
 * transactions is given so that the journal, which comes last, lies within.
 */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true, order = 0)
class JournalAdvisor {
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor journalAroundUseCases(ObjectProvider<JournalWriter> writer) {
        // the writer is asked for late: advisors are made before the database is there
        return new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forClassAnnotation(UseCase.class),
                (org.aopalliance.intercept.MethodInterceptor) call -> proceed(call, writer));
    }

    private static @Nullable Object proceed(MethodInvocation call, ObjectProvider<JournalWriter> writer)
            throws Throwable {
        Object outcome = call.proceed();
        for (Object argument : call.getArguments()) {
            if (argument instanceof Command command) {
                String useCase = call.getMethod().getDeclaringClass().getSimpleName();
                writer.getObject().write(useCase, command, outcome);
            }
        }
        return outcome;
    }
}
