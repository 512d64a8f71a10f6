import ipaddr from 'ipaddr.js'

/**
 * Whether an address belongs to the public internet. Loopback, private, link-local, carrier-grade, metadata, multicast, reserved and documentation
 * ranges do not, nor do IPv6 forms that carry an IPv4 address (mapped, 6to4, Teredo, NAT64). What is no address is not public.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/gu, '').replace(/%.*$/u, '')
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === 'unicast'
}
