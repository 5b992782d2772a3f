// The kiosk's first step: mounts the application on the page.
import { mount } from 'svelte';
import App from './App.svelte';

mount(App, { target: document.body });
