export default {
  'promise.title': 'A look before you agree',
  'promise.say.monthly': 'This takes {amount} a month. What you can repay each month is {can}.',
  'promise.say.by-day': 'This takes {amount} by {day}. By then you may have about {can}.',
  'promise.say.at-once': 'This takes {amount} all at once. What you can repay in a month is {can}.',
  'promise.say.no-sum': 'This promises a date, but no amount.',
  'promise.say.no-budget': 'This names {amount}, and you have not yet worked out what you can spare.',
  'promise.say.none': 'Nothing is left each month at present, yet this takes {amount}.',
  'promise.safer.none':
    'I cannot repay at present. I ask for a deferral first and will discuss an amount when things improve.',
  'promise.safer.monthly':
    'At present I can reliably repay {can} a month. When my income improves I am willing to discuss more.',
  'promise.safer.by-day': 'By {day} I can repay {can}. For the rest I ask to pay in instalments.',
  'promise.safer.at-once': 'At present I can repay {can} at once. For the rest I ask to pay in instalments.',
  'promise.safer.no-sum':
    'I will first work out what I can repay each month, then reply in writing with an amount and a date.',
  'promise.safer.no-budget':
    'I will first work out my monthly income and spending, then reply in writing with an amount.',
  'promise.use': 'Use this wording',
  'promise.keep': 'I have thought it over, keep mine',
  'promise.budget': 'Make the budget first',
} as const;
