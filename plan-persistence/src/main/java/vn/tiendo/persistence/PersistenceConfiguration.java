package vn.tiendo.persistence;

import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

@Configuration(proxyBeanMethods = false)
@EntityScan({"vn.tiendo.core", "vn.tiendo.persistence"})
@EnableJpaRepositories("vn.tiendo.persistence")
class PersistenceConfiguration {}
