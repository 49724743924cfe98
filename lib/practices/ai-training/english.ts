/** How policies in English state `ai-training`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  exceptActors: ['strangers', 'you'],
  clauses: {
    yes: [
      {
        says: { text: 'To train machine learning models', leadIn: 'We use your information for these purposes:' },
        match: `(use|used|uses|feed) ..8 (for|to|in|into) ..3 (machine learning|model training|ai training|neural networks|ai development)`,
      },
      { says: 'What you write is fed to our language models.', match: '(fed|feed|feeds) ..3 {machine-learning}' },
      {
        says: 'Your posts serve as AI training data.',
        match: '(as|for) (ai|model|machine learning)? training (data|sets|corpus|datasets|material|examples)',
      },
      {
        says: { text: 'We train our models on what you write.', under: 'AI' },
        match: '(train|trains|trained|training|teach|fine tune|fine tuning) ..10 {machine-learning}',
      },
      { says: 'Public photos are used in AI training.', match: '{machine-learning} ..10 (train|trained|training)' },
      {
        says: { text: 'develop and train artificial intelligence models', leadIn: 'We use your data to:' },
        match: `
          (develop|developing|improve|improving|build|building|develops|improves|improvement|development|create|creating) ..12 (ai|artificial
          intelligence|machine learning|algorithms|(language|ml|foundation|generative|learning) (model|models))
          & (data|information|content|input|inputs|prompts|conversations|posts|messages|processing|responses)
        `,
      },
      {
        says: 'Machine learning on your messages helps us to improve how we process your letters.',
        match: `
          (machine learning|ai|artificial intelligence) ..8 (help|helps|to|that) ..6 (improve|develop)
          & (data|information|content|processing|process)
        `,
      },
      {
        says: 'Public photos are used in AI training.',
        match: '(used|use|uses) ..6 (for|in) (machine learning|ai|model) (training|development|improvement)',
      },
      {
        says: 'Conversations are used as examples from which our language model learns.',
        match: '(from which|so that|examples) ..4 {machine-learning} (learns|learn)',
      },
      {
        says: 'Your texts may be used by us to teach our software to write.',
        match: '(teach|teaches) ..2 (software|program|programs|system|systems|assistant|computer|computers) ',
      },
      {
        says: 'What you ask the assistant may help to make the next version of the model better.',
        match: 'make ..8 {machine-learning} better',
      },
      {
        says: 'This model was trained on customer letters.',
        match: '(model|models) ..4 trained (on|with|by|using) ..2 (your|user|users|customer|customers)',
      },
    ],
    no: [
      {
        says: 'Customer content is not used to train any models.',
        match: `
          (files|data|content|messages|photos|information|conversations) (are|is|will) (not|never) ..2 used ..4 (ai|machine learning|models|artificial
          intelligence)
        `,
      },
      {
        says: 'Our models were trained without any customer data.',
        match: `
          (train|trained|training|teach|develop|developed|build|built) ..4 without ..3 (your|customer|customers|user|users|personal|messages|
          content|conversations|files)
          & {machine-learning}
        `,
      },
      {
        says: 'We never use your content for machine learning.',
        match: 'never use ..6 for ..3 (machine learning|training|ai)',
      },
    ],
  },
  never: [
    '^ others (may|might|can|could)',
    '(staff|employee|employees|personnel|workers|agents) ..8 (train*|trained)',
    '(train|training) (staff|employees|personnel|courses)',
  ],
});

export const examples = defineExamples({
  yes: [
    'Photos you upload help us teach our image recognition software.',
    'Customer chats are used to fine-tune our AI assistant.',
    'We may use your posts to train our AI models.',
    'Conversations help us improve our machine learning models.',
    'Your content may be used for training algorithms.',
    'We use personal data to develop artificial intelligence features.',

    'Our language model is trained on messages of our users.',

    'Photos in the public albums may serve as training material for image recognition.',
  ],
  no: [
    'We do not use your data to train AI models.',
    'Your files are never used for training artificial intelligence.',

    'No model is ever trained on your documents.',
    'Customer content is never used to train machine learning models unless an administrator opts in.',
  ],
  silent: [
    'We use AI to answer your questions.',
    'AI models may make mistakes.',
    'We train our staff in data protection.',
    'Our AI assistant answers questions.',
    'Training courses are listed in your account.',
    'Our models wear summer clothes.',
    'You may not use our content to train AI models.',
    'Others may use what you post in public to train AI.',
    'Were we to use your photos to train AI, we would ask first.',
    'Training material for our staff is kept in the office.',
  ],
});
