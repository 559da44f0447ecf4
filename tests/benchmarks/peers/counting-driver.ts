import type { Driver, ManagedTransaction, Session } from 'neo4j-driver';

/** The driver; `ran` is called for every statement that a transaction of its sessions runs. */
export function countingDriver(driver: Driver, ran: () => void): Driver {
  return withMethod(driver, 'session', (...config) => {
    const session = driver.session(...config);
    const counted = (transaction: ManagedTransaction) =>
      withMethod(transaction, 'run', (...statement: Parameters<ManagedTransaction['run']>) => {
        ran();
        return transaction.run(...statement);
      });
    const executeRead: Session['executeRead'] = (work, config) =>
      session.executeRead((transaction) => work(counted(transaction)), config);
    return withMethod(session, 'executeRead', executeRead);
  });
}

/** The object with another method in the place of one of its own. */
function withMethod<T extends object, K extends keyof T>(object: T, name: K, method: T[K]): T {
  return new Proxy(object, {
    get(target, key) {
      if (key === name) return method;
      const value = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
