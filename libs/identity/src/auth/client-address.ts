/** Only our bridge sets it, from the address Fastify resolved; one sent by a client is dropped there. */
export const CLIENT_ADDRESS_HEADER = 'x-imprimatur-client-address';
