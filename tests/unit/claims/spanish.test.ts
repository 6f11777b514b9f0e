/** What Spanish sentences claim, and what their wording leaves open. */
import { describe, expect, test } from 'vitest';
import { claimsIn } from '../spanish-fixture.ts';

const outcomes = (text: string): string[] =>
  claimsIn(text).flatMap((claim) => /^(~?)ruling outcome: (.*)/.exec(claim)?.slice(1).join('') ?? []);
const of = (text: string, ...kinds: readonly string[]): string[] =>
  claimsIn(text, '2026-03-10').filter((claim) => kinds.some((kind) => claim.includes(` ${kind}:`)));

describe('what the court did', () => {
  test.each([
    ['Una jueza bloqueó la entrega de datos del IRS.', 'blocked'],
    ['La jueza prohibió al IRS compartir datos con el ICE.', 'blocked'],
    ['La jueza impidió que el IRS compartiera datos.', 'blocked'],
    ['La jueza ordenó al IRS suspender la entrega.', 'blocked'],
    ['La jueza puso freno al acuerdo.', 'blocked'],
    ['El acuerdo fue suspendido por la jueza Talwani.', 'blocked'],
    ['La jueza dictó una medida cautelar contra el IRS.', 'blocked'],
    ['La jueza se negó a bloquear el acuerdo.', 'declined'],
    ['La jueza rechazó la petición de bloquear el acuerdo.', 'declined'],
    ['El tribunal denegó la medida cautelar.', 'declined'],
    ['La jueza dio luz verde al acuerdo.', 'allowed'],
    ['La jueza permitió que el IRS compartiera datos.', 'allowed'],
    ['La corte de apelaciones confirmó la negativa de la jueza.', 'affirmed-denial'],
    ['La corte de apelaciones mantuvo el bloqueo.', 'upheld-block'],
    ['La corte de apelaciones revocó el bloqueo.', 'reversed'],
    ['La corte de apelaciones se negó a levantar el bloqueo.', 'upheld-block'],
  ])('%s', (text, outcome) => {
    expect(outcomes(text)).toEqual([outcome]);
  });

  test.each([
    'Los demandantes pidieron a la jueza que bloqueara el acuerdo.',
    'La jueza podría bloquear el acuerdo.',
    'La jueza bloqueará el acuerdo si ganan los demandantes.',
    'La jueza no bloqueó el acuerdo.',
    'Ni la jueza ni el tribunal bloquearon el acuerdo.',
    'La jueza escribió que la ley permite entregar datos.',
    '¿Bloqueó la jueza el acuerdo?',
    'El bloqueo del acuerdo por la jueza sorprendió.',
  ])('nothing was done: %s', (text) => {
    expect(outcomes(text)).toEqual([]);
  });

  test('a request denied, of which nothing else is said, may be another', () => {
    expect(outcomes('La jueza rechazó en mayo otra petición.')).toEqual(['~declined']);
    expect(outcomes('La jueza rechazó los argumentos del Gobierno y bloqueó el acuerdo.')).toEqual(['blocked']);
    expect(outcomes('La jueza rechazó la petición del Gobierno de desestimar la demanda.')).toEqual([]);
  });
});

describe('who, when and where', () => {
  test.each([
    ['La jueza Talwani bloqueó el acuerdo.', ['any gender: female', 'ruling judge: talwani']],
    ['El juez Talwani bloqueó el acuerdo.', ['any gender: male', 'ruling judge: talwani']],
    ['La juez Talwani bloqueó el acuerdo.', ['any gender: female', 'ruling judge: talwani']],
    ['Juez Talwani bloqueó el acuerdo.', ['ruling judge: talwani']],
    ['Los jueces Edwards y Millett confirmaron el fallo.', ['ruling judge: edwards', 'ruling judge: millett']],
    ['La jueza Roe Doe bloqueó la entrega de datos del IRS al ICE.', ['ruling judge: unknown:roe doe']],
    ['La jueza Roe Doe bloqueó el despliegue de tropas.', ['~ruling judge: unknown:roe doe']],
    ['El fallo lo escribió el juez Edwards.', ['any gender: male', 'ruling author: edwards']],
  ])('%s', (text, claims) => {
    expect(of(text, 'judge', 'author', 'gender').toSorted()).toEqual(claims.toSorted());
  });

  test.each([
    ['La jueza, nombrada por Obama, bloqueó el acuerdo.', ['ruling appointer: obama']],
    ['A Talwani la nombró Barack Obama.', ['ruling appointer: obama']],
    ['Una jueza nombrada por Obama bloqueó el acuerdo.', ['~ruling appointer: obama']],
    ['La jueza bloqueó el acuerdo el 5 de febrero.', ['ruling date: 02-05']],
    ['El 5 de febrero, la jueza bloqueó el acuerdo.', ['ruling date: 02-05']],
    ['El acuerdo fue firmado el 7 de abril.', ['agreement date: 04-07']],
    ['Un acuerdo con México fue firmado el 7 de abril.', ['~agreement date: 04-07']],
    ['El acuerdo 287(g) fue firmado en 2019.', ['~agreement date: 2019']],
    ['Washington, 9 feb (EFE).- Una jueza bloqueó el acuerdo el jueves.', ['ruling date: weekday 4']],
    ['Una jueza de Boston bloqueó el acuerdo.', ['ruling court: place:mad']],
    ['La Corte de Apelaciones del Circuito de D.C. confirmó el fallo.', ['ruling court: cadc']],
    ['El Tribunal Supremo bloqueó la entrega de datos del IRS al ICE.', ['ruling court: scotus']],
    ['El Tribunal Supremo bloqueó la política.', ['~ruling court: scotus']],
  ])('%s', (text, claims) => {
    expect(of(text, 'appointer', 'date', 'court')).toEqual(claims);
  });
});

describe('how much, and by whom', () => {
  test.each([
    ['El fallo tiene 94 páginas.', ['ruling pages: 94 pages']],
    ['El IRS entregó los datos de 47.289 personas.', ['disclosure count: 47289 people']],
    ['ICE pidió datos de 1,28 millones de contribuyentes.', ['request count: 1280000 people']],
    ['El IRS recibió una lista de 1,28 millones de contribuyentes.', []],
    ['El IRS violó la ley 42.695 veces, según la jueza.', ['violations count: 42695 violations']],
    ['ICE mantiene detenidas a 68.000 personas.', ['~any count: 68000 people']],
    ['La demanda costó 5.000 dólares.', []],
    ['Según la sección 6103, hay que pedirlo.', []],
    ['El acuerdo lo firmaron Scott Bessent y Kristi Noem.', ['agreement signers: bessent', 'agreement signers: noem']],
    ['El acuerdo fue firmado por Bessent y Roberto Paz.', ['agreement signers: bessent', 'agreement signers: unknown:roberto paz']],
    ['Lyons firmó un memorando sobre redadas.', ['~agreement signers: lyons']],
    ['El gobierno de Biden firmó el acuerdo entre el IRS y el ICE.', ['agreement administration: biden']],
    ['El gobierno de Trump firmó el acuerdo entre el IRS y el ICE.', ['agreement administration: trump']],
    ['Bajo el gobierno de Biden, el IRS no compartía datos con el ICE.', []],
    ['La demanda la presentó la ACLU.', ['suit plaintiffs: org.aclu']],
    ['La ACLU aplaudió la demanda.', []],
    ['Democracy Forward representa a los demandantes.', ['suit counsel: org.democracy-forward']],
    ['El fallo del tribunal fue unánime.', ['ruling vote: unanimous']],
    ['La corte de apelaciones falló por dos votos a uno.', ['ruling vote: split']],
  ])('%s', (text, claims) => {
    expect(of(text, 'pages', 'count', 'signers', 'administration', 'plaintiffs', 'counsel', 'vote')).toEqual(claims);
  });
});
