/** Pieces of a few sentences, known by one sign that no other matter has. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check.ts';
import { shippedRecord } from '../../../src/record/shipped.ts';

const record = shippedRecord();
const isAbout = (title: string, text: string): boolean => check({ title, text, lang: 'en' }, { record }).topic;

describe('on topic', () => {
  test.each([
    { title: 'What a leak costs', text: 'Tax returns are secret. Section 7213 makes a willful disclosure a felony.' },
    { title: 'May a taxpayer sue?', text: 'Records were given away. Section 7431 of the tax code is the answer.' },
    { title: 'Auditors look at IRS and ICE', text: 'The inspector general reported on Monday. The criteria varied.' },
    {
      title: 'A memo is no rule',
      text: 'The appeals court ruled for the agency against Centro de Trabajadores Unidos. The memorandum binds nobody.',
    },
    { title: 'DOGE inside the IRS', text: 'Unions have sued. Lawyers of Democracy Forward act for them.' },
    { title: 'Senators ask about data sharing', text: 'Some 47,000 addresses were given. A court has since enjoined the IRS.' },
  ])('$title: $text', ({ title, text }) => {
    expect(isAbout(title, text)).toBe(true);
  });
});

describe('off topic', () => {
  const LONG = 'The roses were late this year. '.repeat(8);
  test.each([
    { title: 'What a leak costs', text: `${LONG}Tax returns are secret. Section 7213 makes a willful disclosure a felony.` },
    {
      title: 'What a leak costs',
      text: 'Charles Littlejohn gave tax returns to reporters. Section 7213 makes a willful disclosure a felony.',
    },
    { title: 'DOGE inside the Labor Department', text: 'Unions have sued. Lawyers of Democracy Forward act for them.' },
    { title: 'Johnson rule for churches', text: 'Groups have sued the IRS. Lawyers of Democracy Forward act for them.' },
    { title: 'Senators ask about data sharing', text: 'Some 470 addresses were given. A court has since enjoined the IRS.' },
    { title: 'Senators ask about Medicaid', text: 'Some 47,000 addresses were given. A court has since enjoined the agency.' },
    { title: 'A fund for parks', text: 'Section 7431 of the code governs the fund.' },
    { title: 'Auditors look at the IRS', text: 'The inspector general reported on Monday. The criteria varied.' },
    { title: 'A memo is no rule', text: 'Centro de Trabajadores Unidos opened a school. The memorandum binds nobody.' },
    { title: 'A memo is no rule', text: 'In an unrelated case the court ruled against Centro de Trabajadores Unidos over an agreement.' },
  ])('$title: $text', ({ title, text }) => {
    expect(isAbout(title, text)).toBe(false);
  });
});
