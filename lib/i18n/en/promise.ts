export default {
  'promise.title': 'A look before you agree',
  'promise.say.monthly': 'This asks {amount} of you each month. What you have for debts each month is {can}.',
  'promise.say.by-day': 'This asks {amount} by {day}. By then there can be about {can}.',
  'promise.say.at-once': 'This asks {amount} at once. What you have for debts in a month is {can}.',
  'promise.say.no-sum': 'This names a day, but no sum.',
  'promise.say.no-budget': 'This names {amount}, and you have not yet reckoned what you can spare.',
  'promise.say.none': 'Nothing is left each month at present, and this asks {amount}.',
  'promise.safer.none':
    'At present I cannot repay. I ask for a deferral and will talk about a sum when things improve.',
  'promise.safer.monthly':
    'At present I can steadily repay {can} a month, and will talk about more when my income improves.',
  'promise.safer.by-day': 'By {day} I can repay {can}. For the rest I ask to pay in instalments.',
  'promise.safer.at-once': 'At present I can repay {can} at once. For the rest I ask to pay in instalments.',
  'promise.safer.no-sum': 'I will first work out what I can repay each month, then answer in writing with sum and day.',
  'promise.safer.no-budget': 'I will first work out my monthly income and spending, then answer in writing.',
  'promise.use': 'Use this wording',
  'promise.keep': 'I have thought it over, keep mine',
  'promise.budget': 'Reckon first',
} as const;
