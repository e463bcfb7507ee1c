/** A browser without a screen: keeps cookies by name and path, follows no redirect by itself. */
export class TestBrowser {
  private readonly jar = new Map<string, { value: string; path: string }>();

  async open(url: string | URL, body?: URLSearchParams): Promise<Response> {
    const { pathname } = new URL(url);
    const cookie = [...this.jar]
      .filter(([, { path }]) => pathname === path || pathname.startsWith(path.replace(/\/?$/, '/')))
      .map(([key, { value }]) => `${key.split(' ')[0]}=${value}`)
      .join('; ');
    const response = await fetch(url, {
      redirect: 'manual',
      headers: cookie ? { cookie } : {},
      ...(body && { method: 'POST', body }),
    });
    for (const header of response.headers.getSetCookie()) this.keep(header);
    return response;
  }

  /** Where an answer redirects to, as a whole address. */
  static target(response: Response, base: string): URL {
    const location = response.headers.get('location');
    if (!location) throw new Error(`no redirect but ${response.status}`);
    return new URL(location, base);
  }

  private keep(header: string): void {
    const [pair = '', ...attributes] = header.split('; ');
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/';
    if (value) this.jar.set(`${name} ${path}`, { value, path });
    else this.jar.delete(`${name} ${path}`);
  }
}
