/** Words of the records and what may still be done about them: clauses 5, 6, 9 and 18. Kazakh gives the shape. */
export const kk = {
  notice: {
    title: 'Хабарлама',
    number: 'Нөмірі', // native reader
    received: 'Алынды', // native reader
    from: 'Кімнен келді', // native reader
  },
  convening: {
    title: 'Жиналысты шақыру', // native reader
    when: 'Күні мен уақыты', // native reader
    place: 'Орны',
    presiding: 'Жиналысты басқарады',
    broadcast: 'Онлайн-трансляция',
    edition: 'Қағидалардың редакциясы',
    sites: 'Ресми интернет-ресурстар', // native reader
    further: 'Тағы бір хабарлауды жазу', // native reader
  },
  adjourned: {
    title: 'Басқа күнге қалдырылды', // native reader
    reason: 'Себебі',
    sites: 'Хабарланған интернет-ресурстар', // native reader
  },
  total: {
    title: 'Депутаттардың жалпы саны',
    lead: 'Қағидалардың 9-тармағында бұл сан орындар бойынша ма, әлде қолданыстағы мандаттар бойынша ма – айтылмаған. Екеуі де көрсетіледі.', // native reader
    unset: 'Орындардың саны көрсетілмеген, тізімдегі депутаттар саналады.', // native reader
    seats: 'Орталық сайлау комиссиясы белгілеген орындардың саны', // native reader
    reading: 'Жалпы сан қалай алынады', // native reader
    readings: {
      seats: 'Орындар бойынша', // native reader
      mandates: 'Қолданыстағы мандаттар бойынша', // native reader
    },
    seatsHint: 'Үлкен сан. Құжат болмаса, осы сан қолданылады', // native reader
    mandatesHint: 'Сандар бірдей болмаса, құжат қажет', // native reader
    document: 'Негіз болған құжат: күні, нөмірі', // native reader
    inForce: 'Қолданылады', // native reader
    change: 'Жалпы санды белгілеу', // native reader
  },
  presiding: {
    title: 'Жиналысты басқаратын адам', // native reader
    unset: 'Тізімнен әлі таңдалмаған', // native reader
    typed: 'Шақыру кезінде жазылғаны', // native reader
    capacity: 'Қандай лауазымда', // native reader
    capacities: {
      chairman: 'Мәслихат төрағасы',
      acting: 'Мәслихат төрағасының міндетін уақытша атқарушы', // native reader
    },
    basis: 'Негіз болған құжат: күні, нөмірі', // native reader
    basisHint: 'Міндетті уақытша атқарушы үшін қажет', // native reader
    change: 'Басқаратын адамды жазу', // native reader
  },
};
