import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { stack, type Stack } from '../../support/stack';

/** How long a person waits for something to appear. */
const PATIENCE_MS = 30_000;
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

let browser: Promise<Browser> | undefined;

/** The one Chromium of a suite; each person has a context (cookies) of their own in it. */
function sharedBrowser(): Promise<Browser> {
  browser ??= chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return browser;
}

/** Closes the suite's Chromium. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** Somebody at a screen: knows only what it shows. */
export class Person {
  /** What a page should never do; a journey ends with none. */
  readonly faults: string[] = [];
  private pictures = 0;

  private constructor(
    readonly name: string,
    readonly context: BrowserContext,
    readonly page: Page,
    /** The product this person uses. */
    readonly on: Stack,
  ) {
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('pageerror', (error) => this.faults.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && /Content Security Policy|Refused to/i.test(message.text())) {
        this.faults.push(`${page.url()}: ${message.text()}`);
      }
    });
    page.on('response', (response) => {
      if (response.status() >= 500) this.faults.push(`${response.status()} ${response.url()}`);
    });
  }

  /** Opens a fresh browser for somebody; on the stack that the suites share unless told otherwise. */
  static async arrive(name: string, on: Stack = stack()): Promise<Person> {
    const context = await (
      await sharedBrowser()
    ).newContext({ viewport: DESK, locale: 'nl-NL', reducedMotion: 'reduce' });
    return new Person(name, context, await context.newPage(), on);
  }

  /** Opens an address of the shell, or a whole address. */
  async goes(path: string): Promise<void> {
    await this.page.goto(path.startsWith('http') ? path : `${this.on.urls.shell}${path}`);
    await this.page.locator('h1').waitFor();
  }

  /** Waits for the page with this title. */
  async isAt(title: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  /** Waits until the words are on the page; when they do not come, tells what stood there instead. */
  async sees(text: string | RegExp): Promise<void> {
    try {
      await this.page.getByText(text).first().waitFor();
    } catch (error) {
      const main = await this.page.locator('main').innerText({ timeout: 1000 });
      throw new Error(`${this.name} did not see ${text}, but:\n${main.slice(0, 1500)}`, { cause: error });
    }
  }

  async fills(label: string | RegExp, value: string): Promise<void> {
    const labelled = this.page.getByLabel(label, { exact: typeof label === 'string' });
    await labelled.and(this.page.locator('input:not([type=radio]):not([type=checkbox]), textarea')).first().fill(value);
  }

  /** Fills a date in its three fields. */
  async fillsDate(legend: string, date: string): Promise<void> {
    const group = this.page.getByRole('group', { name: legend });
    const [year, month, day] = date.split('-').map(Number);
    await group.getByLabel('Dag').fill(String(day));
    await group.getByLabel('Maand').fill(String(month));
    await group.getByLabel('Jaar').fill(String(year));
  }

  async chooses(label: string | RegExp): Promise<void> {
    await this.page.getByRole('radio', { name: label }).first().check();
  }

  async ticks(label: string | RegExp): Promise<void> {
    await this.page.getByRole('checkbox', { name: label }).check();
  }

  async presses(name: string | RegExp): Promise<void> {
    await this.page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();
  }

  async follows(name: string | RegExp): Promise<void> {
    await this.page
      .getByRole('link', { name, exact: typeof name === 'string' })
      .first()
      .click();
  }

  async adds(file: { name: string; bytes: Buffer; type?: string }): Promise<void> {
    await this.page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: file.name, mimeType: file.type ?? 'application/pdf', buffer: file.bytes });
  }

  /**
   * Looks at the screen as it stands: keeps a picture of it at desk and at phone width, and has axe judge it (XX-04).
   * Nothing may stick out sideways on a phone.
   */
  async looks(as: string): Promise<void> {
    const file = await this.keepsPicture(as);
    const { violations } = await new AxeBuilder({ page: this.page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect({ screen: as, violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`) }).toEqual({
      screen: as,
      violations: [],
    });
    await this.page.setViewportSize(PHONE);
    // The frame changes its shape after the window has changed its size; what still sticks out then stays so.
    const fits = await this.page
      .waitForFunction(() => document.documentElement.scrollWidth <= window.innerWidth, undefined, { timeout: 3000 })
      .then(() => true)
      .catch(() => false);
    await this.page.screenshot({ path: `${file}-phone.png`, fullPage: true });
    await this.page.setViewportSize(DESK);
    expect({ screen: as, fits }).toEqual({ screen: as, fits: true });
  }

  /** Keeps a picture of the screen under artefacts/screens; answers its path without the ending. */
  async keepsPicture(as: string): Promise<string> {
    const dir = join(process.cwd(), 'artefacts', 'screens');
    mkdirSync(dir, { recursive: true });
    const file = join(dir, `${this.name}-${String(++this.pictures).padStart(2, '0')}-${as}`);
    await this.page.screenshot({ path: `${file}.png`, fullPage: true });
    return file;
  }
}
