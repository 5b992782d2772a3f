// The hub's composition root: arguments and wiring, nothing else.
console.log('Kelisim');
